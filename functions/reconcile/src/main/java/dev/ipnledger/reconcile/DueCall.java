package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Does the one thing that an object's agenda asks for, and records what came of it. A call is about
 * the object itself, about the order it belongs to, or about a child that it lists; a look asks
 * nobody, but may lead to a Close.
 */
public final class DueCall {
  /** The failure of a call that Amazon denied for one object while the seller's others go on. */
  static final String DENIED = "Denied";

  private final Ledger ledger;
  private final Recorder recorder;
  private final Inquiry inquiry;
  private final Reviews reviews;
  private final Closer closer;
  private final SpotChecks checks;
  private final InstantSource clock;

  /**
   * @param inquiry asks within reconcile's share of the quota
   * @param reviews look at the whole order after an answer
   * @param closer closes order references
   * @param checks compare objects with their evidence
   */
  DueCall(
      Ledger ledger,
      Recorder recorder,
      Inquiry inquiry,
      Reviews reviews,
      Closer closer,
      SpotChecks checks,
      InstantSource clock) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.inquiry = requireNonNull(inquiry, "inquiry is null");
    this.reviews = requireNonNull(reviews, "reviews is null");
    this.closer = requireNonNull(closer, "closer is null");
    this.checks = requireNonNull(checks, "checks is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** A run begins. */
  void begin() {
    checks.begin();
  }

  /**
   * @param entry as the index has it; what is decided here is decided on a fresh read
   * @param closings what the run may still close
   */
  Result make(DueEntry entry, Closings closings) {
    Optional<ObjectRef> known = object(entry);
    if (known.isEmpty()) {
      return Result.SETTLED;
    }
    ObjectRef object = known.get();
    // The index lags: another worker may have done it already.
    ObjectItem current = recorder.settle(object);
    Due due = current.due().orElse(null);
    if (current.upkeep().doubt() != null && isLookDue(current)) {
      checks.compare(current);
      return Result.SETTLED;
    }
    if (object.kind() == ObjectKind.ORDER_REFERENCE && isLookDue(current)) {
      return closer.look(object, closings);
    }
    if (due == null || due.at().isAfter(clock.instant()) || !due.name().equals(entry.name())) {
      return Result.SETTLED;
    }
    Operation operation = due.operation();
    if (operation == null) {
      return Result.SETTLED;
    }
    AmazonId target = due.target();
    return target.equals(object.id()) ? confirm(current.view()) : lookUp(object, target, operation);
  }

  /** Most ids tell their kind; of the others the ledger is asked, for one more read. */
  private Optional<ObjectRef> object(DueEntry entry) {
    return entry
        .id()
        .classify()
        .map(kind -> new ObjectRef(entry.account(), entry.root(), kind, entry.id()))
        .or(() -> ledger.object(entry.account(), entry.id()).map(ObjectItem::object));
  }

  private boolean isLookDue(ObjectItem item) {
    return item.due()
        .filter(Due::isLook)
        .filter(due -> !due.at().isAfter(clock.instant()))
        .isPresent();
  }

  private Result confirm(View view) {
    ObjectRef object = view.object();
    return switch (inquiry.ask(view)) {
      case Asked.Answered answered -> {
        checks.written(recorder.answer(object, answered.evidence()));
        reviews.review(object);
        yield Result.ANSWERED;
      }
      case Asked.Failed failed -> failed(object, failed);
      case Asked.Barred barred -> barred(object, barred);
      case Asked.Nothing _ -> Result.NO_QUOTA;
    };
  }

  /** The other object first, then the note that it needs no look-up: a crash between repeats it. */
  private Result lookUp(ObjectRef object, AmazonId target, Operation operation) {
    ObjectRef other = ObjectRef.of(object.account(), operation.subject(), target);
    if (ledger.read(other).object().filter(item -> item.view().status() != null).isPresent()) {
      recorder.checked(object, target);
      return Result.SETTLED;
    }
    return switch (inquiry.ask(other)) {
      case Asked.Answered answered -> {
        recorder.answer(other, answered.evidence());
        recorder.checked(object, target);
        reviews.review(object);
        yield Result.ANSWERED;
      }
      case Asked.Failed failed -> failed(object, failed);
      case Asked.Barred barred -> barred(object, barred);
      case Asked.Nothing _ -> Result.NO_QUOTA;
    };
  }

  private Result failed(ObjectRef object, Asked.Failed failed) {
    recorder.failedGet(object, failed.failure(), failed.at());
    return failed.keysWork() ? Result.REJECTED : Result.FAILED;
  }

  /**
   * An object that was denied before, while the seller's others were not, tells nothing of keys.
   */
  private Result barred(ObjectRef object, Asked.Barred barred) {
    if (barred.deniedAt().isEmpty()) {
      return Result.BARRED;
    }
    boolean before =
        ledger
            .object(object.account(), object.id())
            .filter(item -> DENIED.equals(item.upkeep().lastFailure()))
            .isPresent();
    return before
        ? failed(object, new Asked.Failed(DENIED, barred.deniedAt().get()))
        : Result.DENIED;
  }

  /**
   * The call that was denied counts as one in vain about the object, which is asked about ever more
   * seldom then; nothing when the object is not in the ledger.
   */
  void deniedFor(DueEntry entry) {
    ledger
        .object(entry.account(), entry.id())
        .ifPresent(item -> recorder.failedGet(item.object(), DENIED, clock.instant()));
  }
}
