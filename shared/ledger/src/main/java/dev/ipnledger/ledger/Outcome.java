package dev.ipnledger.ledger;

import java.util.Locale;

/** What became of a document. */
public enum Outcome {
  RECORDED("Seen for the first time, and kept."),
  DUPLICATE(
      "The same content was kept before under the same key. The object is joined with it again."),
  CONFLICTING_DUPLICATE(
      "Other content came before under the same notification reference id. Both are kept."),
  SAMPLE("A test notification: kept, and nothing else follows from it."),
  QUARANTINED(
      "Signed, but not understood or not expected: kept whole until a person has dealt with it.");

  private final String paragraph;

  Outcome(String paragraph) {
    this.paragraph = paragraph;
  }

  /** What it means, a sentence for people. */
  public String paragraph() {
    return paragraph;
  }

  /** As logs and answers write it: {@code conflicting_duplicate}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
