package dev.ipnledger.domain.state;

import static dev.ipnledger.domain.ObjectKind.AUTHORIZATION;
import static dev.ipnledger.domain.ObjectKind.BILLING_AGREEMENT;
import static dev.ipnledger.domain.ObjectKind.CAPTURE;
import static dev.ipnledger.domain.ObjectKind.CHARGEBACK;
import static dev.ipnledger.domain.ObjectKind.ORDER_REFERENCE;
import static dev.ipnledger.domain.ObjectKind.PROVIDER_CREDIT;
import static dev.ipnledger.domain.ObjectKind.PROVIDER_CREDIT_REVERSAL;
import static dev.ipnledger.domain.ObjectKind.REFUND;
import static dev.ipnledger.domain.advice.Advice.AUTHORIZE_AGAIN;
import static dev.ipnledger.domain.advice.Advice.BOOK_IT;
import static dev.ipnledger.domain.advice.Advice.CANCEL_ORDER;
import static dev.ipnledger.domain.advice.Advice.CONTACT_BUYER;
import static dev.ipnledger.domain.advice.Advice.HOLD_SHIPMENT;
import static dev.ipnledger.domain.advice.Advice.NOTHING;
import static dev.ipnledger.domain.advice.Advice.REFUND_BY_OTHER_MEANS;
import static dev.ipnledger.domain.advice.Advice.RETRY_LATER;
import static dev.ipnledger.domain.advice.Advice.REVIEW;
import static dev.ipnledger.domain.advice.Advice.SHIP;
import static dev.ipnledger.domain.advice.Advice.WAIT;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.value.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every known pair of state and reason code with its meaning (integration guide, "States and reason
 * codes"). A pair that stands in no row is read by its state alone, and an unknown state needs a
 * person.
 */
public final class Reasons {
  private static final String ATYPICAL = "StopShipmentAtypicalAuth";

  private static final List<ReasonRule> TABLE =
      List.of(
          order("Draft", null, WAIT, "the buyer signed in and has not confirmed"),
          order("Open", null, NOTHING, "confirmed: authorizations are allowed"),
          order("Suspended", null, CONTACT_BUYER, "the payment method failed"),
          order("Suspended", "InvalidPaymentMethod", CONTACT_BUYER, "the payment method failed"),
          order("Canceled", null, CANCEL_ORDER, "canceled"),
          order("Canceled", "SellerCanceled", NOTHING, "the seller canceled"),
          order("Canceled", "Stale", NOTHING, "not confirmed within 3 hours"),
          order("Canceled", "AmazonCanceled", REVIEW, "Amazon canceled"),
          order("Closed", null, NOTHING, "closed"),
          order("Closed", "Expired", NOTHING, "180 days have passed"),
          order("Closed", "MaxAmountCharged", NOTHING, "the order's cap is charged"),
          order("Closed", "MaxAuthorizationsCaptured", NOTHING, "10 authorizations are captured"),
          order("Closed", "MaxAuthorizationsProcessed", NOTHING, "its only authorization is done"),
          order("Closed", "AmazonClosed", REVIEW, "Amazon closed it, or a claim was lost"),
          order("Closed", "SellerClosed", NOTHING, "the seller closed"),
          authorization("Pending", null, WAIT, "Amazon decides"),
          authorization("Pending", ATYPICAL, HOLD_SHIPMENT, "unusual activity"),
          authorization("Open", null, SHIP, "the money is reserved"),
          authorization("Open", ATYPICAL, HOLD_SHIPMENT, "unusual activity"),
          authorization("Declined", null, REVIEW, "declined without a reason"),
          authorization("Declined", "InvalidPaymentMethod", CONTACT_BUYER, "a hard decline"),
          authorization("Declined", "AmazonRejected", CANCEL_ORDER, "Amazon refused the payment"),
          authorization("Declined", "ProcessingFailure", RETRY_LATER, "an internal error"),
          authorization("Declined", "TransactionTimedOut", RETRY_LATER, "not decided in time"),
          authorization("Closed", null, NOTHING, "closed"),
          authorization("Closed", "ExpiredUnused", AUTHORIZE_AGAIN, "expired without a capture"),
          authorization("Closed", "MaxCapturesProcessed", NOTHING, "captured"),
          authorization("Closed", "AmazonClosed", REVIEW, "a problem with the seller's account"),
          authorization("Closed", "OrderReferenceCanceled", NOTHING, "its order was canceled"),
          authorization("Closed", "SellerClosed", NOTHING, "the seller closed it"),
          capture("Pending", null, WAIT, "Amazon moves the money"),
          capture("Pending", ATYPICAL, HOLD_SHIPMENT, "unusual activity"),
          capture("Declined", null, REVIEW, "declined without a reason"),
          capture("Declined", "AmazonRejected", AUTHORIZE_AGAIN, "Amazon refused the capture"),
          capture("Declined", "ProcessingFailure", RETRY_LATER, "an internal error"),
          capture("Completed", null, BOOK_IT, "the money is collected"),
          capture("Completed", ATYPICAL, HOLD_SHIPMENT, "collected, with unusual activity"),
          capture("Closed", null, BOOK_IT, "collected; no more refunds"),
          capture("Closed", "MaxAmountRefunded", BOOK_IT, "refunded up to the cap"),
          capture("Closed", "MaxRefundsProcessed", BOOK_IT, "10 refunds are made"),
          capture("Closed", "AmazonClosed", REVIEW, "a problem with an account; money collected"),
          refund("Pending", null, WAIT, "Amazon moves the money"),
          refund("Declined", null, REFUND_BY_OTHER_MEANS, "the refund was declined"),
          refund("Declined", "AmazonRejected", REFUND_BY_OTHER_MEANS, "often a negative balance"),
          refund("Declined", "ProcessingFailure", REFUND_BY_OTHER_MEANS, "or refunded already"),
          refund("Completed", null, BOOK_IT, "the money went back"),
          refund("Completed", "AmazonA-ZRefund", BOOK_IT, "Amazon refunded after a claim"),
          refund("Completed", "BuyerCanceled", BOOK_IT, "the buyer took a direct debit back"),
          agreement("Draft", null, WAIT, "the buyer signed in and has not consented"),
          agreement("Open", null, NOTHING, "confirmed: it can be charged"),
          agreement("Suspended", null, CONTACT_BUYER, "the payment method failed"),
          agreement(
              "Suspended", "InvalidPaymentMethod", CONTACT_BUYER, "the payment method failed"),
          agreement("Canceled", null, CANCEL_ORDER, "canceled"),
          agreement("Canceled", "SellerCanceled", NOTHING, "the seller canceled"),
          agreement("Canceled", "Stale", NOTHING, "not confirmed within 3 hours"),
          agreement("Canceled", "AmazonCanceled", REVIEW, "Amazon canceled"),
          agreement("Closed", null, NOTHING, "closed"),
          agreement("Closed", "SellerClosed", NOTHING, "the seller closed"),
          agreement("Closed", "BuyerClosed", CANCEL_ORDER, "the buyer ended the agreement"),
          agreement("Closed", "Expired", NOTHING, "expired"),
          agreement("Closed", "AmazonClosed", REVIEW, "Amazon closed it"),
          credit("Pending", null, WAIT, "Amazon moves the money"),
          credit("Open", null, WAIT, "Amazon moves the money"),
          credit("Declined", null, REVIEW, "the provider was not paid"),
          credit("Completed", null, BOOK_IT, "the provider has the money"),
          credit("Closed", null, BOOK_IT, "the provider had the money"),
          credit("Closed", "MaxAmountReversed", BOOK_IT, "all of it went back"),
          reversal("Pending", null, WAIT, "Amazon moves the money"),
          reversal("Open", null, WAIT, "Amazon moves the money"),
          reversal("Declined", null, REVIEW, "the provider did not give the money back"),
          reversal("Completed", null, BOOK_IT, "the provider gave the money back"),
          reversal("Closed", null, BOOK_IT, "the provider gave the money back"),
          reversal("Closed", "MaxAmountReversed", BOOK_IT, "all of the credit went back"),
          new ReasonRule(CHARGEBACK, "RECEIVED", null, REVIEW, "the buyer's bank disputes it"));

  private Reasons() {}

  /** All rows, in the order of the kinds. */
  public static List<ReasonRule> all() {
    return TABLE;
  }

  /** The row of that status: with its reason code, else of its state alone. */
  public static Optional<ReasonRule> of(ObjectKind kind, Status status) {
    return row(kind, status.state(), status.reasonCode()).or(() -> row(kind, status.state(), null));
  }

  /**
   * What to do about an object in that status. A soft decline says that the same payment method may
   * work on another try.
   *
   * @param softDecline the authorization's {@code SoftDecline}, false where absent
   */
  public static Advice advice(ObjectKind kind, Status status, boolean softDecline) {
    if (softDecline && "InvalidPaymentMethod".equals(status.reasonCode())) {
      return RETRY_LATER;
    }
    return of(kind, status).map(ReasonRule::advice).orElse(REVIEW);
  }

  private static Optional<ReasonRule> row(
      ObjectKind kind, String state, @Nullable String reasonCode) {
    return TABLE.stream()
        .filter(row -> row.kind() == kind && row.state().equals(state))
        .filter(row -> orNone(reasonCode).equalsIgnoreCase(orNone(row.reasonCode())))
        .findFirst();
  }

  private static String orNone(@Nullable String reasonCode) {
    return Objects.requireNonNullElse(reasonCode, "");
  }

  private static ReasonRule order(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(ORDER_REFERENCE, state, reason, advice, meaning);
  }

  private static ReasonRule authorization(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(AUTHORIZATION, state, reason, advice, meaning);
  }

  private static ReasonRule capture(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(CAPTURE, state, reason, advice, meaning);
  }

  private static ReasonRule refund(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(REFUND, state, reason, advice, meaning);
  }

  private static ReasonRule agreement(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(BILLING_AGREEMENT, state, reason, advice, meaning);
  }

  private static ReasonRule credit(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(PROVIDER_CREDIT, state, reason, advice, meaning);
  }

  private static ReasonRule reversal(
      String state, @Nullable String reason, Advice advice, String meaning) {
    return new ReasonRule(PROVIDER_CREDIT_REVERSAL, state, reason, advice, meaning);
  }
}
