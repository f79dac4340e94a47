package dev.ipnledger.cli.listen;

/** Hands a document to the developer's program. */
@FunctionalInterface
interface Forwarding {
  /** What came of it. */
  sealed interface Outcome {
    /** The program answered with 2xx. */
    record Taken() implements Outcome {}

    /** The program answered otherwise, or not in time. */
    record Refused(String why) implements Outcome {}

    /** Nothing listens there, so the next document would fare no better. */
    record Unreachable(String why) implements Outcome {}
  }

  /** Waits for the program's answer, but not longer than a bound of its own. */
  Outcome forward(Told told) throws InterruptedException;
}
