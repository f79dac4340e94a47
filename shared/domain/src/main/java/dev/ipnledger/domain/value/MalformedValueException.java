package dev.ipnledger.domain.value;

/** A text that is not the value it should be. The text is kept: nothing is repaired by guessing. */
public final class MalformedValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the text. */
  public enum Cause {
    NOT_A_NUMBER("is not a plain or exponent decimal number"),
    NEGATIVE("is negative, which no amount of the service may be"),
    TOO_MANY_DECIMALS("has more decimals than its currency"),
    TOO_LARGE("is larger than any amount of the service"),
    UNKNOWN_CURRENCY("is not an ISO 4217 currency code"),
    NOT_A_TIME("is not an ISO 8601 date and time"),
    NOT_A_FLAG("is neither true nor false");

    private final String sentence;

    Cause(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Cause cause;

  /**
   * @param cause what is wrong
   * @param text the text as the document has it; cut to 60 characters in the message
   */
  public MalformedValueException(Cause cause, String text) {
    super("'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "' " + cause.sentence);
    this.cause = cause;
  }

  /** What is wrong with the text. */
  public Cause reason() {
    return cause;
  }
}
