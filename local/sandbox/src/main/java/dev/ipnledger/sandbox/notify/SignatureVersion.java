package dev.ipnledger.sandbox.notify;

import java.util.Optional;

/** The two ways SNS signs: RSA PKCS#1 v1.5 over SHA-1 or SHA-256. */
public enum SignatureVersion {
  ONE("1", "SHA1withRSA"),
  TWO("2", "SHA256withRSA");

  private final String number;
  private final String algorithm;

  SignatureVersion(String number, String algorithm) {
    this.number = number;
    this.algorithm = algorithm;
  }

  /** The value in the envelope. */
  public String number() {
    return number;
  }

  /** The name for {@link java.security.Signature}. */
  String algorithm() {
    return algorithm;
  }

  public static Optional<SignatureVersion> numbered(String number) {
    for (SignatureVersion version : values()) {
      if (version.number.equals(number)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
