package dev.ipnledger.sandbox.model;

import java.util.Optional;

/** Reason codes of states, spelled as Amazon spells them (guide, tables of states and reasons). */
public enum Reason {
  INVALID_PAYMENT_METHOD("InvalidPaymentMethod"),
  SELLER_CANCELED("SellerCanceled"),
  STALE("Stale"),
  AMAZON_CANCELED("AmazonCanceled"),
  EXPIRED("Expired"),
  MAX_AMOUNT_CHARGED("MaxAmountCharged"),
  MAX_AUTHORIZATIONS_CAPTURED("MaxAuthorizationsCaptured"),
  AMAZON_CLOSED("AmazonClosed"),
  SELLER_CLOSED("SellerClosed"),
  AMAZON_REJECTED("AmazonRejected"),
  PROCESSING_FAILURE("ProcessingFailure"),
  TRANSACTION_TIMED_OUT("TransactionTimedOut"),
  EXPIRED_UNUSED("ExpiredUnused"),
  MAX_CAPTURES_PROCESSED("MaxCapturesProcessed"),
  ORDER_REFERENCE_CANCELED("OrderReferenceCanceled"),
  MAX_AMOUNT_REFUNDED("MaxAmountRefunded"),
  MAX_REFUNDS_PROCESSED("MaxRefundsProcessed"),
  /** Seen in notifications of orders that allow one authorization; in no table of the guide. */
  MAX_AUTHORIZATIONS_PROCESSED("MaxAuthorizationsProcessed"),
  /** Added by later pages: a hold that lets the state stand. */
  STOP_SHIPMENT_ATYPICAL_AUTH("StopShipmentAtypicalAuth"),
  AMAZON_A_TO_Z_REFUND("AmazonA-ZRefund"),
  BUYER_CANCELED("BuyerCanceled"),
  BUYER_CLOSED("BuyerClosed"),
  MAX_AMOUNT_REVERSED("MaxAmountReversed");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Finds by the exact spelling. */
  public static Optional<Reason> coded(String code) {
    for (Reason reason : values()) {
      if (reason.code.equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
