package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger in memory, for tests and the simulation: same keys, same conditions, same outcomes as
 * in DynamoDB. One contract suite holds both.
 */
public final class InMemoryLedger implements Ledger {
  private final Rows rows = new Rows();

  @Override
  public synchronized Stored put(Evidence evidence) {
    Optional<Evidence> first = putOnce(evidence);
    if (first.isEmpty()) {
      return new Stored(Outcome.RECORDED, evidence.observation());
    }
    if (first.get().digest().equals(evidence.digest())) {
      return new Stored(Outcome.DUPLICATE, first.get().observation());
    }
    Evidence beside = evidence.besideTheFirst();
    return new Stored(Outcome.CONFLICTING_DUPLICATE, putOnce(beside).orElse(beside).observation());
  }

  /** What was kept under the evidence's key before; empty when that is the evidence now. */
  private Optional<Evidence> putOnce(Evidence evidence) {
    ItemKey key = Keys.evidence(evidence.observation().object(), evidence.id());
    Optional<Evidence> before = rows.get(key, Evidence.class);
    if (before.isEmpty()) {
      rows.put(key, evidence, Places.of(evidence));
    }
    return before;
  }

  @Override
  public synchronized Found read(ObjectRef object) {
    boolean parentKnown =
        !object.isChild()
            || rows.get(Keys.object(object.parent()), ObjectItem.class)
                .filter(parent -> parent.view().status() != null)
                .isPresent();
    return new Found(rows.get(Keys.object(object), ObjectItem.class), parentKnown);
  }

  @Override
  public synchronized ObjectItem put(ObjectItem item) {
    checkVersion(item);
    ObjectItem written = item.written();
    rows.put(Keys.object(item.object()), written, Places.of(written));
    return written;
  }

  private void checkVersion(ObjectItem item) {
    long version =
        rows.get(Keys.object(item.object()), ObjectItem.class).map(ObjectItem::version).orElse(0L);
    if (version != item.version()) {
      throw new VersionConflictException(item.object(), item.version());
    }
  }

  @Override
  public synchronized Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    ItemKey key = Keys.evidence(answer.observation().object(), answer.id());
    Optional<Evidence> before = rows.get(key, Evidence.class);
    Evidence after = before.map(kept -> kept.alsoAt(answer.observation().asOf())).orElse(answer);
    if (after.observation().asOf().isAfter(answer.observation().asOf())) {
      rows.put(key, after, Places.of(after));
      return Optional.of(after.observation());
    }
    put(item);
    rows.put(key, after, Places.of(after));
    return Optional.empty();
  }

  @Override
  public synchronized Outcome put(SystemItem item) {
    ItemKey key = Keys.system(item.owner().key(), item.kind().name(), item.cause());
    if (rows.get(key, SystemItem.class).isEmpty()) {
      rows.put(key, item, Places.of(item));
    }
    return Outcome.QUARANTINED;
  }

  @Override
  public synchronized Outcome put(Sample sample) {
    rows.put(Keys.sample(sample.owner().key(), sample.messageId()), sample, Map.of());
    return Outcome.SAMPLE;
  }

  @Override
  public synchronized List<ObjectItem> order(Account account, AmazonId root) {
    return rows.partition(Keys.partition(account, root), Keys.OBJECT_PREFIX, ObjectItem.class)
        .toList();
  }

  @Override
  public synchronized Optional<ObjectItem> object(Account account, AmazonId id) {
    return rows.get(Keys.object(account, id), ObjectItem.class);
  }

  @Override
  public synchronized List<Evidence> history(Account account, AmazonId root, Detail detail) {
    return sorted(
        rows.partition(Keys.partition(account, root), Keys.EVIDENCE_PREFIX, Evidence.class),
        detail);
  }

  @Override
  public synchronized List<Evidence> history(ObjectRef object, Detail detail) {
    return sorted(
        rows.partition(
            Keys.partition(object.account(), object.root()),
            EvidenceId.prefix(object.id()),
            Evidence.class),
        detail);
  }

  private static List<Evidence> sorted(Stream<Evidence> evidence, Detail detail) {
    return evidence
        .map(one -> detail == Detail.DOCUMENTS ? one : one.withoutDocuments())
        .sorted(Evidence.OLDEST_FIRST)
        .toList();
  }

  @Override
  public synchronized Page<ObjectItem> byState(
      Account account, ObjectKind kind, String state, PageRequest page) {
    return youngestFirst(Index.BY_STATE, account, Keys.byState(account, kind, state), page);
  }

  @Override
  public synchronized Page<ObjectItem> byCreated(
      Account account, ObjectKind kind, PageRequest page) {
    return youngestFirst(Index.BY_CREATED, account, Keys.byCreated(account, kind), page);
  }

  @Override
  public synchronized Page<ObjectItem> byReference(
      Account account, ObjectKind kind, String reference, PageRequest page) {
    return youngestFirst(
        Index.BY_REFERENCE, account, Keys.byReference(account, kind, reference), page);
  }

  private Page<ObjectItem> youngestFirst(
      Index index, Account account, String listing, PageRequest page) {
    return rows.page(index, listing, account.key(), false, page, ObjectItem.class);
  }

  @Override
  public synchronized List<Evidence> byNotification(
      Account account, String notificationReferenceId) {
    return rows
        .page(
            Index.BY_REFERENCE,
            Keys.byNotification(account, notificationReferenceId),
            account.key(),
            true,
            PageRequest.first(PageRequest.MAX_LIMIT),
            Evidence.class)
        .items()
        .stream()
        .map(Evidence::withoutDocuments)
        .toList();
  }

  @Override
  public synchronized List<ObjectItem> due(Account account, Instant until, int limit) {
    return rows
        .page(
            Index.DUE,
            account.key(),
            account.key(),
            true,
            PageRequest.first(limit),
            ObjectItem.class)
        .items()
        .stream()
        .filter(item -> item.due().filter(due -> !due.at().isAfter(until)).isPresent())
        .toList();
  }

  @Override
  public synchronized Page<Raised> attention(Owner owner, PageRequest page) {
    Page<Raised> found =
        rows.page(Index.ATTENTION, owner.key(), owner.key(), true, page, Raised.class);
    return new Page<>(found.items().stream().map(InMemoryLedger::light).toList(), found.next());
  }

  private static Raised light(Raised raised) {
    return switch (raised) {
      case ObjectItem item -> item;
      case SystemItem item -> item.withoutDocument();
    };
  }

  @Override
  public synchronized Optional<SystemItem> system(Owner owner, SystemItem.Kind kind, String cause) {
    return rows.get(Keys.system(owner.key(), kind.name(), cause), SystemItem.class);
  }
}
