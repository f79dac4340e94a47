package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The quarantine in the ledger's table. */
public final class DynamoDbQuarantine implements Quarantine {
  private static final String EVERYBODYS = "";

  private final Reads reads;
  private final Writes writes;
  private final IndexReads indexes;
  private final QuarantineUpdates updates;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbQuarantine(DynamoDbClient client, String table) {
    requireNonNull(client, "client is null");
    requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
    this.indexes = new IndexReads(client, table);
    this.updates = new QuarantineUpdates(client, table);
  }

  @Override
  public QuarantineKey put(Quarantined message) {
    Optional<Quarantined> before =
        writes.putOnce(QuarantineItems.write(message)).map(QuarantineItems::read);
    if (before.isEmpty()) {
      return message.key();
    }
    if (!Objects.equals(before.get().document(), message.document())
        && !sameBytes(before.get(), message)) {
      Quarantined beside = message.besideTheFirst();
      writes.putOnce(QuarantineItems.write(beside));
      return beside.key();
    }
    if (before.get().open() && !before.get().details().equals(message.details())) {
      updates.because(message);
    }
    return message.key();
  }

  /** Two releases of a compressor may make different bytes of the same document. */
  private static boolean sameBytes(Quarantined one, Quarantined other) {
    return one.besideTheFirst().key().id().equals(other.besideTheFirst().key().id());
  }

  @Override
  public Optional<Quarantined> find(QuarantineKey key) {
    return reads.get(key.item()).map(QuarantineItems::read);
  }

  @Override
  public List<Quarantined> named(String id) {
    return indexes
        .page(
            Index.BY_REFERENCE,
            QuarantinePlaces.id(id),
            EVERYBODYS,
            true,
            PageRequest.first(PageRequest.MAX_LIMIT))
        .items()
        .stream()
        .flatMap(key -> reads.get(key).map(QuarantineItems::read).stream())
        .toList();
  }

  @Override
  public Page<Quarantined> open(PageRequest page) {
    return page(Index.BY_STATE, QuarantinePlaces.state(true), EVERYBODYS, page);
  }

  @Override
  public Page<Quarantined> resolved(PageRequest page) {
    return page(Index.BY_STATE, QuarantinePlaces.state(false), EVERYBODYS, page);
  }

  @Override
  public Page<Quarantined> of(Owner owner, PageRequest page) {
    return page(Index.BY_CREATED, QuarantinePlaces.owner(owner), owner.key(), page);
  }

  private Page<Quarantined> page(Index index, String listing, String ownerKey, PageRequest page) {
    Page<ItemKey> keys = indexes.page(index, listing, ownerKey, true, page);
    Map<ItemKey, Map<String, AttributeValue>> items =
        reads.batch(keys.items(), QuarantineItems.WITHOUT_DOCUMENT);
    return new Page<>(
        keys.items().stream()
            .map(items::get)
            .filter(Objects::nonNull)
            .map(QuarantineItems::read)
            .toList(),
        keys.next());
  }

  @Override
  public void replayed(QuarantineKey key, Instant at) {
    updates.replayed(key, at);
  }

  @Override
  public Resolved resolve(QuarantineKey key, Resolution resolution) {
    return updates.resolve(key, resolution);
  }
}
