package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Fate;
import dev.ipnledger.sandbox.model.Fates;
import dev.ipnledger.sandbox.model.Region;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The guide's chapters, played by a shop with signed calls; each with the notifications it causes.
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

  /** {@code PaymentAuthorize Closed/MaxCapturesProcessed} for every notification so far. */
  private List<String> heard() {
    shop.settle();
    return shop.inbox.messages().stream()
        .map(
            message -> {
              String xml = message.get("NotificationData").asText();
              List<String> reasons = XmlReading.texts(xml, "ReasonCode");
              String state = XmlReading.texts(xml, "State").getFirst();
              return message.get("NotificationType").asText()
                  + " "
                  + (reasons.isEmpty() ? state : state + "/" + reasons.getFirst());
            })
        .toList();
  }

  @Test
  void immediateCharge() {
    String order = shop.open("20");
    Reply charged = shop.authorize(order, "now", "20", SYNCHRONOUS, "0", "CaptureNow", "true");
    assertThat(charged.text("AuthorizationStatus", "ReasonCode")).isEqualTo("MaxCapturesProcessed");
    String capture = charged.text("member");
    assertThat(shop.client.get("GetCaptureDetails", "AmazonCaptureId", capture).text("State"))
        .isEqualTo("Completed");
    assertThat(heard())
        .containsExactlyInAnyOrder(
            "OrderReferenceNotification Open",
            "PaymentAuthorize Closed/MaxCapturesProcessed",
            "PaymentCapture Completed");
  }

  @Test
  void splitPaymentOfTwoShipments() {
    String order = shop.open("100");
    captured(authorized(order, "parcel-1", "60"), "parcel-1-paid", "60");
    captured(authorized(order, "parcel-2", "40"), "parcel-2-paid", "40");
    assertThat(shop.orderState(order)).isEqualTo("Open");
    assertThat(heard().stream().filter("PaymentCapture Completed"::equals)).hasSize(2);
  }

  @Test
  void deferredPaymentAuthorizedOnDay120() {
    String order = shop.open("50");
    shop.pass(Duration.ofDays(120));
    captured(authorized(order, "pre-order", "50"), "pre-order-paid", "50");
    shop.pass(Duration.ofDays(60));
    assertThat(shop.orderReason(order)).isEqualTo("Expired");
    assertThat(heard()).contains("OrderReferenceNotification Closed/Expired");
  }

  @Test
  void partialFulfilmentCapturesLessThanWasAuthorized() {
    String order = shop.open("80");
    String authorization = authorized(order, "all", "80");
    captured(authorization, "what-was-there", "30");
    assertThat(authorization(authorization).text("ReasonCode")).isEqualTo("MaxCapturesProcessed");
    assertThat(authorization(authorization).text("CapturedAmount", "Amount")).isEqualTo("30.00");
    captured(authorized(order, "rest", "50"), "rest-paid", "50");
  }

  @Test
  void anUpgradeMayCostFifteenPercentMore() {
    String order = shop.open("200");
    assertThat(shop.authorize(order, "too-much", "230.01", SYNCHRONOUS, "0").code())
        .isEqualTo("TransactionAmountExceeded");
    captured(authorized(order, "first", "200"), "first-paid", "200");
    captured(authorized(order, "upgrade", "30"), "upgrade-paid", "30");
    assertThat(shop.orderReason(order)).isEqualTo("MaxAmountCharged");
    assertThat(heard()).contains("OrderReferenceNotification Closed/MaxAmountCharged");
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
    assertThat(heard()).doesNotContain("PaymentCapture Completed");
    shop.pass(Duration.ofSeconds(30));
    assertThat(heard())
        .contains("PaymentAuthorize Closed/MaxCapturesProcessed", "PaymentCapture Completed");
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
    assertThat(heard()).contains("PaymentAuthorize Declined/ProcessingFailure");
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
    captured(authorized(order, "again", "20"), "paid", "20");
    assertThat(heard())
        .contains(
            "PaymentAuthorize Declined/InvalidPaymentMethod",
            "OrderReferenceNotification Suspended/InvalidPaymentMethod");
    assertThat(heard().stream().filter("OrderReferenceNotification Open"::equals)).hasSize(2);
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
  }

  @Test
  void anAmazonRejectedAuthorizationClosesTheOrder() {
    String order = shop.open("20");
    shop.authorize(
        order,
        "rejected",
        "20",
        "SellerAuthorizationNote",
        simulating("{\"State\":\"Declined\", \"ReasonCode\":\"AmazonRejected\"}"));
    shop.pass(Duration.ofSeconds(30));
    assertThat(shop.orderReason(order)).isEqualTo("AmazonClosed");
    assertThat(heard())
        .containsExactlyInAnyOrder(
            "OrderReferenceNotification Open",
            "PaymentAuthorize Declined/AmazonRejected",
            "OrderReferenceNotification Closed/AmazonClosed");
  }

  @Test
  void aDeclinedRefundLeavesTheMoneyWhereItIs() {
    String capture = captured(authorized(shop.open("20"), "a", "20"), "c", "20");
    String refund =
        shop.refund(
                capture,
                "r",
                "20",
                "SellerRefundNote",
                simulating("{\"State\":\"Declined\", \"ReasonCode\":\"AmazonRejected\"}"))
            .text("AmazonRefundId");
    shop.pass(Duration.ofSeconds(30));
    assertThat(shop.client.get("GetRefundDetails", "AmazonRefundId", refund).text("ReasonCode"))
        .isEqualTo("AmazonRejected");
    assertThat(
            shop.client
                .get("GetCaptureDetails", "AmazonCaptureId", capture)
                .text("RefundedAmount", "Amount"))
        .isEqualTo("0");
    assertThat(heard()).contains("PaymentRefund Declined/AmazonRejected");
  }

  @Test
  void recurringPaymentsByBillingAgreement() {
    var payments = shop.sandbox.parts().payments();
    String agreement =
        payments
            .world()
            .visit(at -> payments.buyer().opensAgreement(SANDBOX, Region.EU, "EUR", at).id());
    shop.client.call("ConfirmBillingAgreement", "AmazonBillingAgreementId", agreement);
    for (String month : List.of("march", "april", "may")) {
      Reply charged =
          shop.client.call(
              "AuthorizeOnBillingAgreement",
              "AmazonBillingAgreementId",
              agreement,
              "AuthorizationReferenceId",
              month,
              "AuthorizationAmount.Amount",
              "400",
              "AuthorizationAmount.CurrencyCode",
              "EUR",
              SYNCHRONOUS,
              "0",
              "CaptureNow",
              "true");
      assertThat(charged.text("AuthorizationStatus", "State"))
          .as(charged.body())
          .isEqualTo("Closed");
      shop.pass(Duration.ofDays(31));
    }
    assertThat(heard().stream().filter("PaymentCapture Completed"::equals)).hasSize(3);
    assertThat(heard()).contains("BillingAgreementNotification Open");
  }

  private static dev.ipnledger.sandbox.model.Amount amount(String value) {
    return dev.ipnledger.sandbox.model.Amount.of(value, "EUR");
  }
}
