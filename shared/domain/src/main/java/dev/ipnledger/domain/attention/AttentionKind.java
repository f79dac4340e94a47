package dev.ipnledger.domain.attention;

/** Why a person is needed. */
public enum AttentionKind {
  DECLINED("DeclinedByAmazon", "An authorization, capture or refund was declined."),
  SUSPENDED("OrderSuspended", "The order's payment method failed; the buyer must repair it."),
  CLOSED_BY_AMAZON("ClosedByAmazon", "Amazon closed or canceled the object by itself."),
  CHARGEBACK("Chargeback", "The buyer's bank disputes a capture: answer it, and refund nothing."),
  SHIPMENT_HELD("ShipmentHeld", "Amazon sees unusual activity and asks not to ship."),
  UNKNOWN_AT_AMAZON(
      "UnknownAtAmazon", "A signed notification named the object, but a Get finds nothing."),
  UNKNOWN_STATE("UnknownState", "The object is in a state that no document describes."),
  LATE_STATUS(
      "StatusAfterEnd", "A state that can be left is younger than one that can not be left."),
  CURRENCIES("TwoCurrencies", "The object's own amount was stated in two currencies."),
  CHANGED_FACT("ChangedFact", "A fact that is fixed at creation was stated with two values."),
  CONFLICTING_DUPLICATE(
      "ConflictingDuplicate", "Two documents with different content share one reference id."),
  PROBLEM("OddDocument", "A document about the object was odd; what was odd is listed.");

  private final String wireName;
  private final String paragraph;

  AttentionKind(String wireName, String paragraph) {
    this.wireName = wireName;
    this.paragraph = paragraph;
  }

  /** The name in keys, documents and alerts. */
  public String wireName() {
    return wireName;
  }

  /** A sentence for people. */
  public String paragraph() {
    return paragraph;
  }
}
