package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.OccurrenceKeys;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Occurrences in the ledger's table. */
public final class DynamoDbOccurrences implements Occurrences {
  private final Reads reads;
  private final Writes writes;
  private final IndexReads indexes;

  /**
   * @param client closed by whoever made it
   * @param table the table's name
   */
  public DynamoDbOccurrences(DynamoDbClient client, String table) {
    requireNonNull(client, "client is null");
    requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
    this.indexes = new IndexReads(client, table);
  }

  @Override
  public Outcome put(Occurrence occurrence) {
    Document certificate = occurrence.certificate();
    if (certificate != null) {
      writes.keep(certificate);
    }
    ItemKey key = OccurrenceKeys.of(occurrence);
    Optional<Map<String, AttributeValue>> first =
        writes.putOnce(OccurrenceItems.write(key, occurrence));
    if (first.isEmpty()) {
      return Outcome.RECORDED;
    }
    if (OccurrenceItems.digest(first.get()).equals(occurrence.digest())) {
      return Outcome.DUPLICATE;
    }
    writes.putOnce(OccurrenceItems.write(OccurrenceKeys.beside(key, occurrence), occurrence));
    return Outcome.CONFLICTING_DUPLICATE;
  }

  @Override
  public List<Occurrence> batch(Account account, String batchReferenceId) {
    return partition(OccurrenceKeys.batch(account, batchReferenceId));
  }

  @Override
  public List<Occurrence> byReport(Account account, String reportId) {
    List<ItemKey> keys =
        indexes
            .page(
                Index.BY_REFERENCE,
                OccurrenceKeys.byReport(account, reportId),
                account.key(),
                true,
                PageRequest.first(PageRequest.MAX_LIMIT))
            .items();
    var items = reads.batch(keys);
    return keys.stream().map(items::get).filter(Objects::nonNull).map(this::read).toList();
  }

  @Override
  public List<Occurrence> providerEvents(Account account) {
    return partition(OccurrenceKeys.providerEvents(account));
  }

  private List<Occurrence> partition(String pk) {
    return reads.partition(pk, Keys.EVIDENCE_PREFIX).map(this::read).toList();
  }

  private Occurrence read(Map<String, AttributeValue> item) {
    Document certificate =
        OccurrenceItems.certificate(item).flatMap(writes::certificate).orElse(null);
    return OccurrenceItems.read(item, certificate);
  }
}
