package dev.ipnledger.runtime.functions;

import static java.util.Objects.requireNonNull;

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
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.SystemItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands everything on to another ledger, and tells each object after it was written. */
final class WatchedLedger implements Ledger {
  private final Ledger ledger;
  private final Consumer<ObjectItem> written;

  WatchedLedger(Ledger ledger, Consumer<ObjectItem> written) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.written = requireNonNull(written, "written is null");
  }

  @Override
  public ObjectItem put(ObjectItem item) {
    ObjectItem kept = ledger.put(item);
    written.accept(kept);
    return kept;
  }

  @Override
  public Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    Optional<Observation> later = ledger.putAnswer(answer, item);
    if (later.isEmpty()) {
      written.accept(item);
    }
    return later;
  }

  @Override
  public Stored put(Evidence evidence) {
    return ledger.put(evidence);
  }

  @Override
  public void put(Reference reference) {
    ledger.put(reference);
  }

  @Override
  public Page<ObjectItem> ordersOf(Account account, AmazonId billingAgreement, PageRequest page) {
    return ledger.ordersOf(account, billingAgreement, page);
  }

  @Override
  public Found read(ObjectRef object) {
    return ledger.read(object);
  }

  @Override
  public Outcome put(SystemItem item) {
    return ledger.put(item);
  }

  @Override
  public Outcome put(Sample sample) {
    return ledger.put(sample);
  }

  @Override
  public List<ObjectItem> order(Account account, AmazonId root) {
    return ledger.order(account, root);
  }

  @Override
  public Optional<ObjectItem> object(Account account, AmazonId id) {
    return ledger.object(account, id);
  }

  @Override
  public List<Evidence> history(Account account, AmazonId root, Detail detail) {
    return ledger.history(account, root, detail);
  }

  @Override
  public List<Evidence> history(ObjectRef object, Detail detail) {
    return ledger.history(object, detail);
  }

  @Override
  public Page<ObjectItem> byState(
      Account account, ObjectKind kind, String state, PageRequest page) {
    return ledger.byState(account, kind, state, page);
  }

  @Override
  public Page<ObjectItem> byCreated(Account account, ObjectKind kind, PageRequest page) {
    return ledger.byCreated(account, kind, page);
  }

  @Override
  public Page<ObjectItem> byReference(
      Account account, ObjectKind kind, String reference, PageRequest page) {
    return ledger.byReference(account, kind, reference, page);
  }

  @Override
  public List<Evidence> byNotification(Account account, String notificationReferenceId) {
    return ledger.byNotification(account, notificationReferenceId);
  }

  @Override
  public List<ObjectItem> due(Account account, Instant until, int limit) {
    return ledger.due(account, until, limit);
  }

  @Override
  public Page<Raised> attention(Owner owner, PageRequest page) {
    return ledger.attention(owner, page);
  }

  @Override
  public Page<SystemItem> aside(PageRequest page) {
    return ledger.aside(page);
  }

  @Override
  public Optional<SystemItem> system(Owner owner, SystemItem.Kind kind, String cause) {
    return ledger.system(owner, kind, cause);
  }
}
