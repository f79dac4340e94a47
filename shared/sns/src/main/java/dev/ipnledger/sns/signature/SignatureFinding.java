package dev.ipnledger.sns.signature;

/** What checking a captured document against a certificate in hand came to. */
public enum SignatureFinding {
  /** The certificate's key signed the document, and might at that time. */
  VALID(""),
  /** The document's {@code SignatureVersion} is neither 1 nor 2. */
  UNKNOWN_VERSION("the signature version is neither 1 nor 2"),
  /** The certificate is not one of Amazon SNS. */
  FOREIGN_CERTIFICATE("the certificate is not named for Amazon SNS"),
  /** The envelope's own timestamp lies outside the certificate's validity. */
  CERTIFICATE_NOT_VALID_THEN("the certificate was not valid at the envelope's timestamp"),
  /** The document was changed, or another key signed it. */
  MISMATCH("the signature does not match the document and this certificate");

  private final String sentence;

  SignatureFinding(String sentence) {
    this.sentence = sentence;
  }

  public boolean isValid() {
    return this == VALID;
  }

  /** What is wrong, for a person; empty text when nothing is. */
  public String sentence() {
    return sentence;
  }
}
