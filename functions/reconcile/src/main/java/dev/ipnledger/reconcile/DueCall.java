package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.util.Optional;

/**
 * Makes the one call that an object's agenda asks for, and records what came of it. The call is
 * about the object itself, about the order it belongs to, or about a child that it lists.
 */
public final class DueCall {
  /** What became of it. */
  enum Result {
    /** Amazon answered and the ledger has it. */
    ANSWERED,
    /** A call was made in vain; it is due again after a pause. */
    FAILED,
    /** No call was needed any more. */
    SETTLED,
    /** No call was made: no quota is left, or no keys. It stays due. */
    NOT_MADE
  }

  private final Ledger ledger;
  private final Recorder recorder;
  private final Inquiry inquiry;

  /**
   * @param inquiry asks within reconcile's share of the quota
   */
  public DueCall(Ledger ledger, Recorder recorder, Inquiry inquiry) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.inquiry = requireNonNull(inquiry, "inquiry is null");
  }

  /**
   * @param listed as the index has it; what is decided here is decided on a fresh read
   */
  Result make(ObjectItem listed) {
    ObjectRef object = listed.object();
    // The index lags: another worker may have done it already.
    ObjectItem current = recorder.settle(object);
    Optional<Due> due = current.due();
    if (due.isEmpty() || !due.equals(listed.due())) {
      return Result.SETTLED;
    }
    AmazonId target = due.get().target();
    return target.equals(object.id()) ? confirm(object) : lookUp(object, target, due.get());
  }

  private Result confirm(ObjectRef object) {
    return switch (inquiry.ask(object)) {
      case Asked.Answered answered -> {
        recorder.answer(object, answered.evidence());
        yield Result.ANSWERED;
      }
      case Asked.Failed failed -> {
        recorder.failedGet(object, failed.failure(), failed.at());
        yield Result.FAILED;
      }
      case Asked.Nothing nothing -> Result.NOT_MADE;
    };
  }

  /** The other object first, then the note that it needs no look-up: a crash between repeats it. */
  private Result lookUp(ObjectRef object, AmazonId target, Due due) {
    ObjectRef other = ObjectRef.of(object.account(), due.operation().subject(), target);
    if (ledger.read(other).object().isPresent()) {
      recorder.checked(object, target);
      return Result.SETTLED;
    }
    return switch (inquiry.ask(other)) {
      case Asked.Answered answered -> {
        recorder.answer(other, answered.evidence());
        recorder.checked(object, target);
        yield Result.ANSWERED;
      }
      case Asked.Failed failed -> {
        recorder.failedGet(object, failed.failure(), failed.at());
        yield Result.FAILED;
      }
      case Asked.Nothing nothing -> Result.NOT_MADE;
    };
  }
}
