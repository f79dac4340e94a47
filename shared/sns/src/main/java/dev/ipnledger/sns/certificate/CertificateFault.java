package dev.ipnledger.sns.certificate;

/** Why a certificate may not sign for SNS. */
public enum CertificateFault {
  /** Neither its subject's common name nor an alternative name is one that SNS signs under. */
  NAME("the certificate is not named for Amazon SNS"),
  /** The time at which it is judged is before or after its validity. */
  VALIDITY("the certificate was not valid at that time"),
  /** Its key is not RSA of 2048 bits or more, or it may not be used for signatures. */
  KEY("the certificate's key is not an RSA signing key of 2048 bits or more"),
  /** No chain leads to a trust anchor, though one should. */
  CHAIN("the certificate does not lead to a trusted authority");

  private final String sentence;

  CertificateFault(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong, for a person. */
  public String sentence() {
    return sentence;
  }
}
