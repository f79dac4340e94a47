package dev.ipnledger.cli.inspect;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a signature.
 *
 * @param problem why it is invalid; null unless it is
 */
record Signed(State state, @Nullable String problem) {
  static final Signed UNCHECKED = new Signed(State.UNCHECKED, null);
  static final Signed VALID = new Signed(State.VALID, null);

  /** Whether there was a certificate to check with, and what came of it. */
  enum State {
    VALID("valid"),
    INVALID("invalid"),
    UNCHECKED("unchecked");

    private final String wireName;

    State(String wireName) {
      this.wireName = wireName;
    }

    String wireName() {
      return wireName;
    }
  }

  static Signed invalid(String problem) {
    return new Signed(State.INVALID, problem);
  }

  boolean isInvalid() {
    return state == State.INVALID;
  }
}
