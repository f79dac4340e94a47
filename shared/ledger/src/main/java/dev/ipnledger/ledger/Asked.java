package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

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
   */
  record Failed(String failure, Instant at) implements Asked {
    public Failed {
      requireNonNull(failure, "failure is null");
      requireNonNull(at, "at is null");
    }
  }

  /**
   * The seller's keys do not open the door, so that every other call would fail too. It says
   * nothing about the object, and nothing is recorded of it.
   *
   * @param failure the error's code, or why there are no keys
   */
  record Barred(String failure) implements Asked {
    public Barred {
      requireNonNull(failure, "failure is null");
    }
  }

  /** No call was made. */
  static Asked nothing() {
    return new Nothing();
  }
}
