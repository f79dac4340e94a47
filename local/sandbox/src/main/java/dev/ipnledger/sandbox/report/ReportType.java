package dev.ipnledger.sandbox.report;

import java.time.Duration;
import java.util.Optional;

/** The flat files that a seller may ask for (domain facts, "Flat-file reports"). */
public enum ReportType {
  ORDER_REFERENCE_DATA,
  AUTHORIZATION_DATA,
  CAPTURE_DATA,
  REFUND_DATA,
  /** From sandbox transactions, on request only. */
  SANDBOX_SETTLEMENT_DATA,
  /** From live transactions, made by Amazon only. */
  SETTLEMENT_DATA;

  private static final String PREFIX = "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_";

  /** The value of ReportType. */
  public String wireName() {
    return PREFIX + name() + "_";
  }

  boolean settles() {
    return this == SETTLEMENT_DATA || this == SANDBOX_SETTLEMENT_DATA;
  }

  /**
   * How long the first automatic report of an account is: 14 days of payments for a settlement, one
   * day for the others, as all that follow.
   */
  Duration firstPeriod() {
    return Duration.ofDays(settles() ? 14 : 1);
  }

  static Optional<ReportType> named(String wireName) {
    for (ReportType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
