package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Fate;
import dev.ipnledger.sandbox.model.Fates;
import dev.ipnledger.sandbox.model.Region;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The guide's chapters, played by a shop with signed calls: the states and amounts that come of
 * them, and all the notifications that they cause.
 */
class GuideScenariosTest {
  private static final String SYNCHRONOUS = "TransactionTimeout";
  private static final Account SANDBOX = new Account(Shop.SELLER, Environment.SANDBOX);
  private static final Account LIVE = new Account(Shop.SELLER, Environment.LIVE);

  private final Shop shop = new Shop();

  @AfterEach
  void stop() {
    shop.close();
  }

  private static String simulating(String wish) {
    return "{\"SandboxSimulation\": " + wish + "}";
  }

  private String authorized(String order, String reference, String amount, String... more) {
    Reply reply = shop.authorize(order, reference, amount, with(more, SYNCHRONOUS, "0"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.text("AmazonAuthorizationId");
  }

  private static String[] with(String[] some, String... more) {
    String[] all = new String[some.length + more.length];
    System.arraycopy(some, 0, all, 0, some.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private String captured(String authorization, String reference, String amount) {
    Reply reply = shop.capture(authorization, reference, amount);
    assertThat(reply.text("State")).as(reply.body()).isEqualTo("Completed");
    return reply.text("AmazonCaptureId");
  }

  private Reply authorization(String id) {
    return shop.client.get("GetAuthorizationDetails", "AmazonAuthorizationId", id);
  }

  private Reply capture(String id) {
    return shop.client.get("GetCaptureDetails", "AmazonCaptureId", id);
  }

  /** The whole of what the shop is notified of, whatever the order in which it arrives. */
  private void heard(String... notifications) {
    assertThat(Heard.by(shop)).containsExactlyInAnyOrder(notifications);
  }

  @Test
  void immediateCharge() {
    String order = shop.open("20");
    Reply charged = shop.authorize(order, "now", "20", SYNCHRONOUS, "0", "CaptureNow", "true");
    assertThat(charged.text("AuthorizationStatus", "ReasonCode")).isEqualTo("MaxCapturesProcessed");
    Reply captured = capture(charged.text("member"));
    assertThat(captured.text("State")).isEqualTo("Completed");
    assertThat(captured.text("CaptureAmount", "Amount")).isEqualTo("20.00");
    assertThat(captured.text("CaptureReferenceId")).isEqualTo("now");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR");
  }

  @Test
  void splitPaymentOfTwoShipments() {
    String order = shop.open("100");
    String first = captured(authorized(order, "parcel-1", "60"), "parcel-1-paid", "60");
    String second = captured(authorized(order, "parcel-2", "40"), "parcel-2-paid", "40");
    assertThat(capture(first).text("CaptureAmount", "Amount")).isEqualTo("60.00");
    assertThat(capture(second).text("CaptureAmount", "Amount")).isEqualTo("40.00");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    heard(
        "OrderReferenceNotification Open 100.00 EUR",
        "PaymentAuthorize Open 60.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 60.0 EUR",
        "PaymentCapture Completed 60.0 EUR",
        "PaymentAuthorize Open 40.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 40.0 EUR",
        "PaymentCapture Completed 40.0 EUR");
  }

  @Test
  void deferredPaymentAuthorizedOnDay120() {
    String order = shop.open("50");
    shop.pass(Duration.ofDays(120));
    String capture = captured(authorized(order, "pre-order", "50"), "pre-order-paid", "50");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    shop.pass(Duration.ofDays(60));
    assertThat(shop.orderReason(order)).isEqualTo("Expired");
    assertThat(capture(capture).text("State")).isEqualTo("Completed");
    heard(
        "OrderReferenceNotification Open 50.00 EUR",
        "PaymentAuthorize Open 50.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 50.0 EUR",
        "PaymentCapture Completed 50.0 EUR",
        "OrderReferenceNotification Closed/Expired 50.00 EUR");
  }

  @Test
  void partialFulfilmentCapturesLessThanWasAuthorized() {
    String order = shop.open("80");
    String authorization = authorized(order, "all", "80");
    captured(authorization, "what-was-there", "30");
    assertThat(authorization(authorization).text("ReasonCode")).isEqualTo("MaxCapturesProcessed");
    assertThat(authorization(authorization).text("CapturedAmount", "Amount")).isEqualTo("30.00");
    captured(authorized(order, "rest", "50"), "rest-paid", "50");
    heard(
        "OrderReferenceNotification Open 80.00 EUR",
        "PaymentAuthorize Open 80.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 80.0 EUR",
        "PaymentCapture Completed 30.0 EUR",
        "PaymentAuthorize Open 50.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 50.0 EUR",
        "PaymentCapture Completed 50.0 EUR");
  }

  @Test
  void anUpgradeMayCostFifteenPercentMore() {
    String order = shop.open("200");
    assertThat(shop.authorize(order, "too-much", "230.01", SYNCHRONOUS, "0").code())
        .isEqualTo("TransactionAmountExceeded");
    captured(authorized(order, "first", "200"), "first-paid", "200");
    assertThat(shop.authorize(order, "more", "30.01", SYNCHRONOUS, "0").code())
        .isEqualTo("TransactionAmountExceeded");
    captured(authorized(order, "upgrade", "30"), "upgrade-paid", "30");
    assertThat(shop.orderReason(order)).isEqualTo("MaxAmountCharged");
    heard(
        "OrderReferenceNotification Open 200.00 EUR",
        "PaymentAuthorize Open 200.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 200.0 EUR",
        "PaymentCapture Completed 200.0 EUR",
        "PaymentAuthorize Open 30.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 30.0 EUR",
        "PaymentCapture Completed 30.0 EUR",
        "OrderReferenceNotification Closed/MaxAmountCharged 200.00 EUR");
  }

  @Test
  void aCaptureAfterDaySevenIsPendingFirst() {
    shop.client.live();
    String order = shop.control().createOrder(LIVE, amount("20"), null);
    shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    String authorization = authorized(order, "late", "20");
    shop.pass(Duration.ofDays(8));
    Reply reply = shop.capture(authorization, "late-paid", "20");
    assertThat(reply.text("State")).isEqualTo("Pending");
    heard("OrderReferenceNotification Open 20.00 EUR", "PaymentAuthorize Open 20.0 EUR");
    shop.pass(Duration.ofSeconds(30));
    assertThat(capture(reply.text("AmazonCaptureId")).text("State")).isEqualTo("Completed");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR");
  }

  @Test
  void aProcessingFailureIsRetriedAfterTwoMinutesWithANewReferenceId() {
    String order = shop.open("20");
    var payments = shop.sandbox.parts().payments();
    payments
        .world()
        .visit(
            at -> {
              payments
                  .amazon()
                  .fates()
                  .next(order, Fates.Kind.AUTHORIZATION, Fate.PROCESSING_FAILURE);
              return at;
            });
    Reply failed = shop.authorize(order, "try-1", "20", SYNCHRONOUS, "0");
    assertThat(failed.text("ReasonCode")).isEqualTo("ProcessingFailure");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    shop.pass(Duration.ofMinutes(2));
    assertThat(shop.authorize(order, "try-1", "20", SYNCHRONOUS, "0").text("State"))
        .as("the same reference id finds the old decline")
        .isEqualTo("Declined");
    captured(authorized(order, "try-2", "20"), "paid", "20");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Declined/ProcessingFailure 20.0 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR");
  }

  @Test
  void aHardDeclineSuspendsTheOrderUntilTheBuyerRepairsIt() {
    String order = shop.open("20");
    shop.authorize(
        order,
        "hard",
        "20",
        "SellerAuthorizationNote",
        simulating(
            "{\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\","
                + " \"PaymentMethodUpdateTimeInMins\":5}"));
    shop.pass(Duration.ofSeconds(30));
    assertThat(shop.orderState(order)).isEqualTo("Suspended");
    assertThat(shop.authorize(order, "early", "20", SYNCHRONOUS, "0").code())
        .isEqualTo("InvalidOrderReferenceStatus");
    shop.pass(Duration.ofMinutes(5));
    assertThat(shop.orderState(order)).isEqualTo("Open");
    captured(authorized(order, "again", "20"), "paid", "20");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Declined/InvalidPaymentMethod 20.0 EUR",
        "OrderReferenceNotification Suspended/InvalidPaymentMethod 20.00 EUR",
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR");
  }

  @Test
  void aSoftDeclineLeavesTheOrderOpen() {
    String order = shop.open("20");
    Reply declined =
        shop.authorize(
            order,
            "soft",
            "20",
            SYNCHRONOUS,
            "0",
            "SellerAuthorizationNote",
            simulating(
                "{\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\","
                    + " \"SoftDecline\":\"true\"}"));
    assertThat(declined.text("SoftDecline")).isEqualTo("true");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    captured(authorized(order, "again", "20"), "paid", "20");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Declined/InvalidPaymentMethod 20.0 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR");
  }

  @Test
  void anAmazonRejectedAuthorizationClosesTheOrder() {
    String order = shop.open("20");
    Reply pending =
        shop.authorize(
            order,
            "rejected",
            "20",
            "SellerAuthorizationNote",
            simulating("{\"State\":\"Declined\", \"ReasonCode\":\"AmazonRejected\"}"));
    assertThat(pending.text("State")).isEqualTo("Pending");
    shop.pass(Duration.ofSeconds(30));
    assertThat(authorization(pending.text("AmazonAuthorizationId")).text("ReasonCode"))
        .isEqualTo("AmazonRejected");
    assertThat(shop.orderReason(order)).isEqualTo("AmazonClosed");
    assertThat(shop.authorize(order, "again", "20", SYNCHRONOUS, "0").code())
        .isEqualTo("InvalidOrderReferenceStatus");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Declined/AmazonRejected 20.0 EUR",
        "OrderReferenceNotification Closed/AmazonClosed 20.00 EUR");
  }

  @Test
  void aDeclinedRefundLeavesTheMoneyWhereItIs() {
    String capture = captured(authorized(shop.open("20"), "a", "20"), "c", "20");
    Reply asked =
        shop.refund(
            capture,
            "r",
            "20",
            "SellerRefundNote",
            simulating("{\"State\":\"Declined\", \"ReasonCode\":\"AmazonRejected\"}"));
    assertThat(asked.text("State")).isEqualTo("Pending");
    assertThat(capture(capture).text("RefundedAmount", "Amount")).isEqualTo("20.00");
    shop.pass(Duration.ofSeconds(30));
    String refund = asked.text("AmazonRefundId");
    assertThat(shop.client.get("GetRefundDetails", "AmazonRefundId", refund).text("ReasonCode"))
        .isEqualTo("AmazonRejected");
    assertThat(capture(capture).text("State")).isEqualTo("Completed");
    assertThat(capture(capture).text("RefundedAmount", "Amount")).isEqualTo("0");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR",
        "PaymentRefund Declined/AmazonRejected 20.0 EUR");
  }

  @Test
  void aRefundMayBeFifteenPercentMoreThanWasCaptured() {
    String capture = captured(authorized(shop.open("20"), "a", "20"), "c", "20");
    shop.refund(capture, "all-of-it", "20");
    assertThat(shop.refund(capture, "too-much", "3.01").code())
        .isEqualTo("TransactionAmountExceeded");
    shop.refund(capture, "goodwill", "3");
    shop.pass(Duration.ofSeconds(30));
    assertThat(capture(capture).text("RefundedAmount", "Amount")).isEqualTo("23.00");
    assertThat(capture(capture).text("ReasonCode")).isEqualTo("MaxAmountRefunded");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Open 20.0 EUR",
        "PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR",
        "PaymentCapture Completed 20.0 EUR",
        "PaymentRefund Completed 20.0 EUR",
        "PaymentRefund Completed 3.0 EUR",
        "PaymentCapture Closed/MaxAmountRefunded 20.0 EUR");
  }

  @Test
  void aCancelledOrderGivesBackWhatIsReserved() {
    String order = shop.open("20");
    String authorization = authorized(order, "a", "15");
    shop.client.call("CancelOrderReference", "AmazonOrderReferenceId", order);
    assertThat(shop.orderReason(order)).isEqualTo("SellerCanceled");
    assertThat(authorization(authorization).text("ReasonCode")).isEqualTo("OrderReferenceCanceled");
    heard(
        "OrderReferenceNotification Open 20.00 EUR",
        "PaymentAuthorize Open 15.0 EUR",
        "OrderReferenceNotification Canceled/SellerCanceled 20.00 EUR",
        "PaymentAuthorize Closed/OrderReferenceCanceled 15.0 EUR");
  }

  @Test
  void recurringPaymentsByBillingAgreement() {
    var payments = shop.sandbox.parts().payments();
    String agreement =
        payments
            .world()
            .visit(at -> payments.buyer().opensAgreement(SANDBOX, Region.EU, "EUR", at).id());
    shop.client.call("ConfirmBillingAgreement", "AmazonBillingAgreementId", agreement);
    List<String> expected = new ArrayList<>(List.of("BillingAgreementNotification Open"));
    for (String month : List.of("march", "april", "may")) {
      Reply charged = charge(agreement, month, "400");
      assertThat(charged.text("AuthorizationStatus", "State"))
          .as(charged.body())
          .isEqualTo("Closed");
      assertThat(charge(agreement, month + "-again", "200").code())
          .as("a month has its limit")
          .isEqualTo("PeriodicAmountExceeded");
      assertThat(
              shop.client
                  .get("GetBillingAgreementDetails", "AmazonBillingAgreementId", agreement)
                  .text("CurrentRemainingBalance", "Amount"))
          .isEqualTo("100.00");
      expected.addAll(
          List.of(
              "OrderReferenceNotification Open 400.00 EUR",
              "PaymentAuthorize Closed/MaxCapturesProcessed 400.0 EUR",
              "PaymentCapture Completed 400.0 EUR",
              "OrderReferenceNotification Closed/MaxAuthorizationsProcessed 400.00 EUR"));
      shop.pass(Duration.ofDays(31));
    }
    heard(expected.toArray(new String[0]));
  }

  private Reply charge(String agreement, String reference, String amount) {
    return shop.client.call(
        "AuthorizeOnBillingAgreement",
        "AmazonBillingAgreementId",
        agreement,
        "AuthorizationReferenceId",
        reference,
        "AuthorizationAmount.Amount",
        amount,
        "AuthorizationAmount.CurrencyCode",
        "EUR",
        SYNCHRONOUS,
        "0",
        "CaptureNow",
        "true");
  }

  private static Amount amount(String value) {
    return Amount.of(value, "EUR");
  }
}
