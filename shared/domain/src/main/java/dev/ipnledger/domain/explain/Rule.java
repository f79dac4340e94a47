package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.observation.Fact;

/** How a register is joined, in words. The joins themselves are in {@code view}. */
public enum Rule {
  STATUS(
      "StrongestStatus",
      "The strongest status stands: a state that no object ever leaves before one that it can"
          + " leave; then the later stage of its life; then the later LastUpdateTimestamp; then what"
          + " was said later; then the stronger kind of document (Get, response, report,"
          + " notification, registration)."),
  LAST_WRITER(
      "LastWriter",
      "It may change, so the last word stands: that of the later stage of the object's life; then"
          + " of the later LastUpdateTimestamp; then what was said later; then the stronger kind of"
          + " document."),
  FIXED(
      "FixedAtCreation",
      "It is fixed when the object is created, so all documents should say the same. The last word"
          + " stands, and a second value needs a person."),
  ROLL_UP(
      "AmazonsOwnSum",
      "It is a sum that Amazon keeps, and the last word stands. Totals are never taken from it: they"
          + " are summed from the captures and refunds themselves."),
  FEE(
      "FeeFromAnswersOnly",
      "Only answers and reports say what a fee is; a notification states it in the buyer's currency"
          + " and before it is final. Of those the last word stands."),
  FIRST_TIME(
      "EarliestTime",
      "The earliest LastUpdateTimestamp that any document gives for such a state stands, whatever"
          + " came later."),
  LAST_TIME(
      "LatestTime",
      "The latest LastUpdateTimestamp that any document gives for a state that can be left stands."),
  UNION(
      "Everything", "Whatever any document says is kept; the smallest evidence id stands for it."),
  HEARD("LastHeard", "The latest time at which this kind of document spoke stands.");

  private final String wireName;
  private final String paragraph;

  Rule(String wireName, String paragraph) {
    this.wireName = wireName;
    this.paragraph = paragraph;
  }

  /** The name in documents. */
  public String wireName() {
    return wireName;
  }

  /** The rule for people. */
  public String paragraph() {
    return paragraph;
  }

  /** How facts of that nature are joined. */
  public static Rule of(Fact.Nature nature) {
    return switch (nature) {
      case FIXED -> FIXED;
      case CHANGEABLE -> LAST_WRITER;
      case ROLL_UP -> ROLL_UP;
      case FEE -> FEE;
    };
  }
}
