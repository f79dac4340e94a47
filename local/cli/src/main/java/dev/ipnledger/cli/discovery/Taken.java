package dev.ipnledger.cli.discovery;

import java.util.List;
import java.util.Locale;

/**
 * What became of one line.
 *
 * @param line where it begins in the file, from 1
 * @param id whom it is about, as the file or the ledger writes it; empty text when it does not say
 * @param outcome what became of it
 * @param details what changed, what differs or why not, one sentence each
 */
record Taken(long line, String id, Outcome outcome, List<String> details) {
  /** From the best to the worst. */
  enum Outcome {
    /** The ledger has it, and just so. */
    SAME,
    /** The ledger did not have the object. */
    NEW,
    /** The ledger had the object, and now knows more or otherwise. */
    CHANGED,
    /** It says otherwise than the ledger, which a person should look at. */
    ODD,
    /** It names no object, or Amazon would not tell of it. */
    NOT_TAKEN;

    /** As it is printed: {@code not taken}. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  Taken {
    details = List.copyOf(details);
  }

  static Taken not(long line, String id, String why) {
    return new Taken(line, id, Outcome.NOT_TAKEN, List.of(why));
  }
}
