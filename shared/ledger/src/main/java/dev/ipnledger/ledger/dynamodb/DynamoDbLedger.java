package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ledger in one DynamoDB table ({@link TableDefinition}).
 *
 * <pre>{@code
 * Ledger ledger = new DynamoDbLedger(DynamoDbClient.create(), "ledger");
 * }</pre>
 */
public final class DynamoDbLedger implements Ledger {
  private final Reads reads;
  private final Writes writes;
  private final AnswerWrite answers;
  private final Listings listings;
  private final Histories histories;

  /**
   * @param client closed by whoever made it
   * @param table the table's name
   */
  public DynamoDbLedger(DynamoDbClient client, String table) {
    requireNonNull(client, "client is null");
    requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
    this.answers = new AnswerWrite(client, table, writes);
    this.listings = new Listings(client, table, reads);
    this.histories = new Histories(reads, writes);
  }

  @Override
  public Stored put(Evidence evidence) {
    Optional<Evidence> first = writes.putOnce(evidence);
    if (first.isEmpty()) {
      return new Stored(Outcome.RECORDED, evidence.observation());
    }
    if (first.get().digest().equals(evidence.digest())) {
      return new Stored(Outcome.DUPLICATE, first.get().observation());
    }
    Evidence beside = evidence.besideTheFirst();
    return new Stored(
        Outcome.CONFLICTING_DUPLICATE, writes.putOnce(beside).orElse(beside).observation());
  }

  @Override
  public Found read(ObjectRef object) {
    ItemKey key = Keys.object(object);
    ItemKey parentKey = Keys.object(object.parent());
    Set<ItemKey> keys = new HashSet<>(Set.of(key));
    if (object.isChild()) {
      keys.add(parentKey);
    }
    var items = reads.batch(keys);
    boolean parentKnown =
        !object.isChild()
            || Optional.ofNullable(items.get(parentKey))
                .filter(parent -> parent.containsKey(Index.BY_STATE.pk()))
                .isPresent();
    return new Found(Optional.ofNullable(items.get(key)).map(ObjectItems::read), parentKnown);
  }

  @Override
  public ObjectItem put(ObjectItem item) {
    return writes.put(item);
  }

  @Override
  public Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    return answers.put(answer, item);
  }

  @Override
  public Outcome put(SystemItem item) {
    Map<String, AttributeValue> condition = SystemItems.write(item);
    writes
        .putOnce(condition)
        .filter(SystemItems::isOver)
        .ifPresent(over -> writes.putAgain(condition));
    return Outcome.QUARANTINED;
  }

  @Override
  public Outcome put(Sample sample) {
    Document certificate = sample.certificate();
    if (certificate != null) {
      writes.keep(certificate);
    }
    writes.putOnce(SystemItems.write(sample));
    return Outcome.SAMPLE;
  }

  @Override
  public void put(Reference reference) {
    writes.putOnce(ReferenceItems.write(reference));
  }

  @Override
  public List<ObjectItem> order(Account account, AmazonId root) {
    return reads
        .partition(Keys.partition(account, root), Keys.OBJECT_PREFIX)
        .map(ObjectItems::read)
        .toList();
  }

  @Override
  public Optional<ObjectItem> object(Account account, AmazonId id) {
    return reads.get(Keys.object(account, id)).map(ObjectItems::read);
  }

  @Override
  public List<Evidence> history(Account account, AmazonId root, Detail detail) {
    return histories.of(Keys.partition(account, root), Keys.EVIDENCE_PREFIX, detail);
  }

  @Override
  public List<Evidence> history(ObjectRef object, Detail detail) {
    return histories.of(
        Keys.partition(object.account(), object.root()), EvidenceId.prefix(object.id()), detail);
  }

  @Override
  public Page<ObjectItem> byState(
      Account account, ObjectKind kind, String state, PageRequest page) {
    return listings.youngestFirst(
        Index.BY_STATE, account, Keys.byState(account, kind, state), page);
  }

  @Override
  public Page<ObjectItem> byCreated(Account account, ObjectKind kind, PageRequest page) {
    return listings.youngestFirst(Index.BY_CREATED, account, Keys.byCreated(account, kind), page);
  }

  @Override
  public Page<ObjectItem> byReference(
      Account account, ObjectKind kind, String reference, PageRequest page) {
    return listings.youngestFirst(
        Index.BY_REFERENCE, account, Keys.byReference(account, kind, reference), page);
  }

  @Override
  public Page<ObjectItem> ordersOf(Account account, AmazonId billingAgreement, PageRequest page) {
    return listings.inOrder(
        Index.BY_REFERENCE, account, Keys.byAgreement(account, billingAgreement.text()), page);
  }

  @Override
  public List<Evidence> byNotification(Account account, String notificationReferenceId) {
    return listings.byNotification(account, notificationReferenceId);
  }

  @Override
  public List<ObjectItem> due(Account account, Instant until, int limit) {
    return listings.due(account, until, limit);
  }

  @Override
  public Page<Raised> attention(Owner owner, PageRequest page) {
    return listings.attention(owner, page);
  }

  @Override
  public Page<SystemItem> aside(PageRequest page) {
    return listings.aside(page);
  }

  @Override
  public Optional<SystemItem> system(Owner owner, SystemItem.Kind kind, String cause) {
    return reads
        .get(Keys.system(owner.key(), kind.name(), cause))
        .filter(item -> !SystemItems.isOver(item))
        .map(SystemItems::read);
  }
}
