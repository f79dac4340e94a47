package dev.ipnledger.ledger;

import java.util.Locale;

/** What became of a document. */
public enum Outcome {
  /** Seen for the first time, and kept. */
  RECORDED,
  /** The same content was kept before under the same key. The object is joined with it again. */
  DUPLICATE,
  /** Other content came before under the same notification reference id. Both are kept. */
  CONFLICTING_DUPLICATE,
  /** A test notification: kept, and nothing else follows from it. */
  SAMPLE,
  /** Signed, but not understood or not expected: kept whole until a person has dealt with it. */
  QUARANTINED;

  /** As logs and answers write it: {@code conflicting_duplicate}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
