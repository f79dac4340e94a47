package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/** What came of the chance to ask Amazon about an object before it is written. */
public sealed interface Asked {
  /** There was no need, or no budget. */
  record Nothing() implements Asked {}

  /**
   * Amazon answered.
   *
   * @param evidence {@link Evidence#get}
   */
  record Answered(Evidence evidence) implements Asked {
    public Answered {
      requireNonNull(evidence, "evidence is null");
    }
  }

  /**
   * A call was made and brought no answer about the object.
   *
   * @param failure the error's code, or {@code Unavailable} where there was none
   * @param at when the call was made, UTC
   * @param keysWork whether Amazon itself refused the call for what it asks, an id that it does not
   *     know for example, which it does only when the seller's keys are good
   */
  record Failed(String failure, Instant at, boolean keysWork) implements Asked {
    public Failed {
      requireNonNull(failure, "failure is null");
      requireNonNull(at, "at is null");
    }

    /** A failure that says nothing about the keys. */
    public Failed(String failure, Instant at) {
      this(failure, at, false);
    }
  }

  /**
   * The seller's keys do not open the door, so that every other call would most likely fail too. It
   * says nothing about the object, and nothing is recorded of it.
   *
   * @param failure the error's code, or why there are no keys
   * @param deniedAt when Amazon refused a call, UTC, which may have to do with that one object
   *     alone; empty when there are no keys to make a call with
   */
  record Barred(String failure, Optional<Instant> deniedAt) implements Asked {
    public Barred {
      requireNonNull(failure, "failure is null");
      requireNonNull(deniedAt, "deniedAt is null");
    }
  }

  /** No call was made. */
  static Asked nothing() {
    return new Nothing();
  }
}
