package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of the rows. One lock, this object's, guards reading and writing alike. */
abstract class InMemoryReads implements LedgerReads, DueIndex {
  final Rows rows = new Rows();

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
    return objects(rows.page(index, listing, account.key(), false, page, Object.class));
  }

  @Override
  public synchronized Page<ObjectItem> ordersOf(
      Account account, AmazonId billingAgreement, PageRequest page) {
    return objects(
        rows.page(
            Index.BY_REFERENCE,
            Keys.byAgreement(account, billingAgreement.text()),
            account.key(),
            true,
            page,
            Object.class));
  }

  /** A further name stands for its object, which a crash may have left out. */
  private Page<ObjectItem> objects(Page<Object> found) {
    return new Page<>(
        found.items().stream()
            .flatMap(
                row ->
                    row instanceof Reference name
                        ? rows.get(Keys.object(name.object()), ObjectItem.class).stream()
                        : Stream.of((ObjectItem) row))
            .distinct()
            .toList(),
        found.next());
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
  public synchronized List<DueEntry> due(
      Account account, Instant until, int limit, Optional<DueEntry> after) {
    List<DueEntry> found = new ArrayList<>();
    for (DueEntry entry : rows.due(account.key(), after.map(DueEntry::place))) {
      if (found.size() == limit || entry.at().isAfter(until)) {
        break;
      }
      found.add(entry);
    }
    return List.copyOf(found);
  }

  @Override
  public synchronized Page<Raised> attention(Owner owner, PageRequest page) {
    Page<Object> found =
        rows.page(Index.ATTENTION, owner.key(), owner.key(), true, page, Object.class);
    return new Page<>(found.items().stream().map(InMemoryReads::light).toList(), found.next());
  }

  @Override
  public synchronized Page<SystemItem> aside(PageRequest page) {
    Page<Object> found = rows.page(Index.BY_STATE, Keys.ASIDE, "", true, page, Object.class);
    return new Page<>(
        found.items().stream()
            .filter(item -> !(item instanceof Quarantined message && message.acknowledged()))
            .map(item -> (SystemItem) light(item))
            .toList(),
        found.next());
  }

  private static Raised light(Object raised) {
    return switch (raised) {
      case ObjectItem item -> item;
      case SystemItem item -> item.withoutDocument();
      case Quarantined message -> message.withoutDocument().condition();
      default -> throw new IllegalStateException("no attention is about " + raised);
    };
  }

  @Override
  public synchronized Optional<SystemItem> system(Owner owner, SystemItem.Kind kind, String cause) {
    return rows.get(Keys.system(owner.key(), kind.name(), cause), Object.class)
        .map(item -> item instanceof Quarantined message ? message.condition() : (SystemItem) item);
  }
}
