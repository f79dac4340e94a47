package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

/**
 * What the body of an answer came to.
 *
 * @param <R> what the operation answers
 */
public sealed interface Reading<R> {
  /** It says this. */
  record Read<R>(R result) implements Reading<R> {
    public Read {
      requireNonNull(result, "result is null");
    }
  }

  /**
   * It can't be used, although the status was 200.
   *
   * @param sentence why, for a person; names elements, repeats no values
   */
  record Unreadable<R>(String sentence) implements Reading<R> {
    public Unreadable {
      requireNonNull(sentence, "sentence is null");
    }
  }
}
