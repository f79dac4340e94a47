package dev.ipnledger.documents;

/** A details element whose object cannot be told, so that nothing it states can be kept. */
final class UnidentifiedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Unidentified.Cause reason;

  UnidentifiedException(Unidentified.Cause reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  Unidentified.Cause reason() {
    return reason;
  }
}
