package dev.ipnledger.sandbox.model;

import org.jspecify.annotations.Nullable;

/** Who started a refund, spelled as in {@code RefundType}. */
public enum RefundType {
  SELLER_INITIATED("SellerInitiated", null),
  A_TO_Z_REFUND("AmazonA-ZRefund", Reason.AMAZON_A_TO_Z_REFUND),
  A_TO_Z_GUARANTEE("AmazonA-ZGuarantee", null),
  A_TO_Z_CANCEL("AmazonA-ZCancel", null),
  CHARGEBACK("Chargeback", null),
  BUYER_CANCELED("BuyerCanceled", Reason.BUYER_CANCELED);

  private final String wireName;
  private final @Nullable Reason reason;

  RefundType(String wireName, @Nullable Reason reason) {
    this.wireName = wireName;
    this.reason = reason;
  }

  public String wireName() {
    return wireName;
  }

  /** What a completed refund of this type gives as its reason; null for none. */
  @Nullable Reason reason() {
    return reason;
  }
}
