package dev.ipnledger.cli.doctor;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What one look came to.
 *
 * @param what was looked at: {@code table}, {@code door} ...
 * @param sentence what was seen
 * @param remedy what to do; empty where all is well or nothing can be said
 */
record Finding(String what, Health health, String sentence, String remedy) {
  /** How it is. */
  enum Health {
    WELL,
    /** Something to mend. */
    ILL,
    /** Could not be looked at, because nobody said where it is. */
    UNSEEN;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Finding {
    requireNonNull(what, "what is null");
    requireNonNull(health, "health is null");
    requireNonNull(sentence, "sentence is null");
    requireNonNull(remedy, "remedy is null");
  }

  static Finding well(String what, String sentence) {
    return new Finding(what, Health.WELL, sentence, "");
  }

  static Finding ill(String what, String sentence, String remedy) {
    return new Finding(what, Health.ILL, sentence, remedy);
  }

  static Finding unseen(String what, String remedy) {
    return new Finding(what, Health.UNSEEN, "not looked at", remedy);
  }
}
