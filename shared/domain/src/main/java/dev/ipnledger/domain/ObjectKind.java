package dev.ipnledger.domain;

import java.util.Optional;

/** The payment objects of the service (integration guide, "Payment objects"). */
public enum ObjectKind {
  ORDER_REFERENCE("OrderReference"),
  AUTHORIZATION("Authorization"),
  CAPTURE("Capture"),
  REFUND("Refund"),
  BILLING_AGREEMENT("BillingAgreement"),
  PROVIDER_CREDIT("ProviderCredit"),
  PROVIDER_CREDIT_REVERSAL("ProviderCreditReversal"),
  CHARGEBACK("Chargeback");

  private final String wireName;

  ObjectKind(String wireName) {
    this.wireName = wireName;
  }

  /** The name in keys, addresses and documents, in Amazon's spelling. */
  public String wireName() {
    return wireName;
  }

  /** The kind of that name, in any case; empty for anything else. */
  public static Optional<ObjectKind> parse(String text) {
    for (ObjectKind kind : values()) {
      if (kind.wireName.equalsIgnoreCase(text.trim())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
