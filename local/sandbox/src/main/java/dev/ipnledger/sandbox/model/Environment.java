package dev.ipnledger.sandbox.model;

import java.util.Locale;
import java.util.Optional;

/** Where a payment object lives. The two never share objects. */
public enum Environment {
  LIVE("Live", "P", "B", "/OffAmazonPayments/2013-01-01"),
  SANDBOX("Sandbox", "S", "C", "/OffAmazonPayments_Sandbox/2013-01-01");

  private final String releaseEnvironment;
  private final String idLetter;
  private final String agreementLetter;
  private final String path;

  Environment(String releaseEnvironment, String idLetter, String agreementLetter, String path) {
    this.releaseEnvironment = releaseEnvironment;
    this.idLetter = idLetter;
    this.agreementLetter = agreementLetter;
    this.path = path;
  }

  /** The value of {@code ReleaseEnvironment} in documents: {@code Live} or {@code Sandbox}. */
  public String releaseEnvironment() {
    return releaseEnvironment;
  }

  /** The first letter of an order reference id: {@code P} or {@code S}. */
  public String idLetter() {
    return idLetter;
  }

  /** The first letter of a billing agreement id: {@code B} or {@code C}. */
  public String agreementLetter() {
    return agreementLetter;
  }

  /** The path of the service section, without a trailing slash. */
  public String path() {
    return path;
  }

  /** The name used in control documents: {@code live} or {@code sandbox}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds by name in any case; empty when the text names neither. */
  public static Optional<Environment> named(String text) {
    for (Environment environment : values()) {
      if (environment.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(environment);
      }
    }
    return Optional.empty();
  }
}
