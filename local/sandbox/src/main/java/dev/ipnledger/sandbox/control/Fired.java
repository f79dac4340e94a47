package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.BatchEnd;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what Amazon announced since it was last asked, in the order it happened. */
public final class Fired implements ChangeListener {
  /** More than any clock movement of a test brings; older changes are forgotten. */
  private static final int CAPACITY = 10_000;

  private final ChangeListener next;
  private final Deque<Change> changes = new ArrayDeque<>();
  private volatile boolean muted;

  /**
   * @param next hears of every change as well, after it was noted
   */
  public Fired(ChangeListener next) {
    this.next = requireNonNull(next, "next is null");
  }

  /**
   * One change.
   *
   * @param at ISO 8601 UTC with milliseconds
   * @param kind the class of object, such as {@code Authorization}; of a billing agreement whose
   *     buyer changed something, the EventType, such as {@code AddressUpdated}
   */
  public record Change(
      String at, String kind, String objectId, String state, @Nullable String reasonCode) {
    public Change {
      requireNonNull(at, "at is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(objectId, "objectId is null");
      requireNonNull(state, "state is null");
    }
  }

  /** While true nothing is announced: what happens has been announced in an earlier run. */
  public void mute(boolean quiet) {
    muted = quiet;
  }

  @Override
  public void changed(PaymentObject<?> object, Instant at) {
    if (muted) {
      return;
    }
    Status<?> status = object.lifecycle().current();
    Reason reason = status.reason();
    note(
        new Change(
            WireTime.millis(at),
            object.getClass().getSimpleName(),
            object.id(),
            status.state().wireName(),
            reason == null ? null : reason.code()));
    next.changed(object, at);
  }

  @Override
  public void edited(BillingAgreement agreement, AgreementEdit edit, Instant at) {
    if (!muted) {
      note(
          new Change(
              WireTime.millis(at),
              edit.eventType(),
              agreement.id(),
              agreement.lifecycle().state().wireName(),
              null));
      next.edited(agreement, edit, at);
    }
  }

  @Override
  public void chargedBack(Chargeback chargeback, Instant at) {
    if (!muted) {
      note(new Change(WireTime.millis(at), "Chargeback", chargeback.id(), Chargeback.STATE, null));
      next.chargedBack(chargeback, at);
    }
  }

  @Override
  public void batchEnded(BatchEnd end, Instant at) {
    if (!muted) {
      note(new Change(WireTime.millis(at), "Batch", end.feedSubmissionId(), "COMPLETED", null));
      next.batchEnded(end, at);
    }
  }

  private synchronized void note(Change change) {
    if (changes.size() == CAPACITY) {
      changes.removeFirst();
    }
    changes.add(change);
  }

  /** Takes out what was noted, oldest first. */
  synchronized List<Change> take() {
    List<Change> taken = List.copyOf(changes);
    changes.clear();
    return taken;
  }
}
