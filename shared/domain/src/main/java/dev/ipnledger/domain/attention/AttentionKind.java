package dev.ipnledger.domain.attention;

import static dev.ipnledger.domain.attention.Severity.CRITICAL;
import static dev.ipnledger.domain.attention.Severity.WARNING;

/**
 * Why a person is needed. The names of the constants stand in stored items, so none is ever taken
 * away or renamed. The catalogue of alerts, {@code docs/reference/alerts.md}, has each of them.
 */
public enum AttentionKind {
  HARD_DECLINE(
      "HardDecline",
      WARNING,
      "An authorization was declined, and the same payment method will not do on another try."),
  SOFT_DECLINE(
      "SoftDecline", WARNING, "An authorization was declined, and another try may come through."),
  DECLINED("DeclinedByAmazon", WARNING, "A capture or refund was declined."),
  SUSPENDED(
      "OrderSuspended", WARNING, "The order's payment method failed; the buyer must repair it."),
  CLOSED_BY_AMAZON("AmazonClosed", CRITICAL, "Amazon closed the object by itself."),
  CANCELED_BY_AMAZON("AmazonCanceled", CRITICAL, "Amazon canceled the object by itself."),
  SHIPMENT_HELD("ShipmentHeld", CRITICAL, "Amazon sees unusual activity and asks not to ship."),
  CHARGEBACK(
      "Chargeback",
      CRITICAL,
      "The buyer's bank disputes a capture: answer it, and refund nothing."),
  REFUND_NOT_BY_SELLER(
      "RefundNotBySeller",
      WARNING,
      "Amazon gave the buyer money back, and the seller did not ask for it."),
  UNKNOWN_AT_AMAZON(
      "UnknownAtAmazon",
      WARNING,
      "A signed notification named the object, but a Get finds nothing."),
  UNKNOWN_STATE("UnknownState", WARNING, "The object is in a state that no document describes."),
  LATE_STATUS(
      "StatusAfterEnd",
      WARNING,
      "A state that can be left is younger than one that can not be left."),
  CURRENCIES("TwoCurrencies", WARNING, "The object's own amount was stated in two currencies."),
  CHANGED_FACT(
      "ChangedFact", WARNING, "A fact that is fixed at creation was stated with two values."),
  CONFLICTING_DUPLICATE(
      "ConflictingDuplicate",
      WARNING,
      "Two documents with different content share one reference id."),
  PROBLEM("OddDocument", WARNING, "A document about the object was odd; what was odd is listed."),
  CAPTURE_WINDOW_ENDS(
      "CaptureWindowEnds",
      WARNING,
      "An authorization is not captured, and soon Amazon will no longer capture it at once."),
  AUTHORIZATION_EXPIRES(
      "AuthorizationExpires",
      CRITICAL,
      "An authorization is not captured, and its money is soon no longer reserved."),
  DRIFT(
      "Drift",
      WARNING,
      "A Get found a change that no notification told within the time that they take."),
  STALE_ORDER(
      "StaleOrder",
      WARNING,
      "An order reference is open, not captured in full, and nothing has happened for long."),
  CHARGED_ABOVE_CAP(
      "ChargedAboveCap", CRITICAL, "More was captured than the order's total and margin allow."),
  REFUNDED_ABOVE_CAP(
      "RefundedAboveCap", CRITICAL, "More was refunded than the captures and margins allow."),
  CLOSED_BY_POLICY(
      "ClosedByPolicy",
      Severity.NOTICE,
      "The order reference was closed by policy. This is told for a day and clears by itself."),
  OPEN_AFTER_CLOSE(
      "OpenAfterClose",
      CRITICAL,
      "The order reference was closed by policy, and an authorization that came in between holds"
          + " money. It can still be captured."),
  VIEW_DIFFERS(
      "ViewDiffersFromEvidence",
      CRITICAL,
      "What the ledger shows of the object is not what its evidence adds up to, so it may be wrong."
          + " `./ledger rebuild ID` shows the difference, and mends it with `--write`.");

  private final String wireName;
  private final Severity severity;
  private final String paragraph;

  AttentionKind(String wireName, Severity severity, String paragraph) {
    this.wireName = wireName;
    this.severity = severity;
    this.paragraph = paragraph;
  }

  /** The name in keys, documents and alerts. */
  public String wireName() {
    return wireName;
  }

  /** How soon a person is needed. */
  public Severity severity() {
    return severity;
  }

  /** A sentence for people. */
  public String paragraph() {
    return paragraph;
  }
}
