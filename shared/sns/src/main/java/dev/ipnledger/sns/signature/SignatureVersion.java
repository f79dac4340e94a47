package dev.ipnledger.sns.signature;

import java.util.Arrays;
import java.util.Optional;

/** How an envelope is signed (SNS developer guide, "Verifying the signatures of messages"). */
public enum SignatureVersion {
  V1("1", "SHA1withRSA"),
  V2("2", "SHA256withRSA");

  private final String wireName;
  private final String algorithm;

  SignatureVersion(String wireName, String algorithm) {
    this.wireName = wireName;
    this.algorithm = algorithm;
  }

  /** The value of {@code SignatureVersion}. */
  public String wireName() {
    return wireName;
  }

  /**
   * RSA PKCS #1 v1.5 with this digest, by its name in the Java Security Standard Algorithm Names.
   */
  public String algorithm() {
    return algorithm;
  }

  /** The version of exactly that name; empty for anything else. */
  public static Optional<SignatureVersion> parse(String text) {
    return Arrays.stream(values()).filter(version -> version.wireName.equals(text)).findFirst();
  }
}
