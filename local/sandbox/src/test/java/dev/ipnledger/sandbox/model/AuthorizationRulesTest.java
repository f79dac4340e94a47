package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceRulesTest.refused;
import static dev.ipnledger.sandbox.model.OrderReferenceRulesTest.simulate;
import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AuthorizationRulesTest {
  private final Scene scene = new Scene();

  @Test
  void asynchronousIsPendingForThirtySecondsAndThenOpen() {
    Authorization authorization = scene.authorize(scene.open("10"), "5", null, 1440, false);
    assertThat(status(authorization)).isEqualTo("Pending");
    scene.pass(Duration.ofSeconds(29));
    assertThat(status(authorization)).isEqualTo("Pending");
    scene.pass(Duration.ofSeconds(1));
    assertThat(status(authorization)).isEqualTo("Open");
    assertThat(scene.announced).containsExactly("OrderReference Open", "Authorization Open");
  }

  @Test
  void captureNowClosesTheAuthorizationFirstAndSharesDigitsAndTime() {
    Authorization authorization = scene.authorize(scene.open("10"), "5", "note", 0, true);
    Capture capture = authorization.captures().getFirst();
    assertThat(scene.announced)
        .containsExactly(
            "OrderReference Open",
            "Authorization Closed/MaxCapturesProcessed",
            "Capture Completed");
    assertThat(capture.id()).isEqualTo(authorization.id().replace("-A", "-C"));
    assertThat(capture.request().referenceId()).isEqualTo(authorization.request().referenceId());
    assertThat(authorization.lifecycle().current().lastUpdate()).isEqualTo(authorization.created());
  }

  @Test
  void anAsynchronousCaptureNowTakesTheMoneyWhenItIsDecided() {
    Authorization authorization = scene.authorize(scene.open("10"), "5", null, 60, true);
    assertThat(authorization.captures()).isEmpty();
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(authorization)).isEqualTo("Closed/MaxCapturesProcessed");
    assertThat(status(authorization.captures().getFirst())).isEqualTo("Completed");
  }

  @Test
  void aHardDeclineSuspendsTheOrderUntilTheSimulatedRepair() {
    OrderReference order = scene.open("10");
    String note =
        "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\","
            + " \"PaymentMethodUpdateTimeInMins\":5}}";
    Authorization declined = scene.authorize(order, "5", note, 0, false);
    assertThat(declined.softDeclineFlag()).isEqualTo("false");
    refused(ErrorCode.INVALID_ORDER_REFERENCE_STATUS, () -> scene.authorize(order, "5"));
    scene.pass(Duration.ofMinutes(5));
    assertThat(scene.announced)
        .containsExactly(
            "OrderReference Open",
            "Authorization Declined/InvalidPaymentMethod",
            "OrderReference Suspended/InvalidPaymentMethod",
            "OrderReference Open");
    assertThat(status(scene.authorize(order, "5"))).isEqualTo("Open");
  }

  @Test
  void withoutATimeTheBuyerHasToRepairAndTheSellerToConfirm() {
    OrderReference order = scene.open("10");
    scene.authorize(order, "5", simulate("Declined", "InvalidPaymentMethod"), 0, false);
    scene.pass(Duration.ofDays(5));
    assertThat(status(order)).isEqualTo("Suspended/InvalidPaymentMethod");
    refused(ErrorCode.PAYMENT_METHOD_NOT_UPDATED, () -> scene.confirm(order));
    assertThat(scene.payments.buyer().choosesAnotherPaymentMethod(order)).isTrue();
    scene.confirm(order);
    assertThat(status(order)).isEqualTo("Open");
  }

  @Test
  void theBuyerCanRepairOnAmazonsSite() {
    OrderReference order = scene.open("10");
    scene.authorize(order, "5", simulate("Declined", "InvalidPaymentMethod"), 0, false);
    assertThat(scene.<Boolean>visit((p, at) -> p.buyer().repairsPaymentMethod(order, at))).isTrue();
    assertThat(status(order)).isEqualTo("Open");
    assertThat(scene.<Boolean>visit((p, at) -> p.buyer().repairsPaymentMethod(order, at)))
        .isFalse();
  }

  @Test
  void aSoftDeclineLeavesTheOrderOpen() {
    OrderReference order = scene.open("10");
    String note =
        "{\"SandboxSimulation\":{\"State\":\"Declined\",\"ReasonCode\":\"InvalidPaymentMethod\","
            + "\"SoftDecline\":\"true\"}}";
    Authorization declined = scene.authorize(order, "5", note, 0, false);
    assertThat(declined.softDeclineFlag()).isEqualTo("true");
    assertThat(status(order)).isEqualTo("Open");
  }

  @Test
  void whatAmazonRejectsClosesTheOrder() {
    OrderReference order = scene.open("10");
    scene.authorize(order, "5", simulate("Declined", "AmazonRejected"), 0, false);
    assertThat(scene.announced)
        .containsExactly(
            "OrderReference Open",
            "Authorization Declined/AmazonRejected",
            "OrderReference Closed/AmazonClosed");
  }

  @Test
  void aTimeOutLeavesTheOrderOpen() {
    OrderReference order = scene.open("10");
    Authorization authorization =
        scene.authorize(order, "5", simulate("Declined", "TransactionTimedOut"), 60, false);
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(authorization)).isEqualTo("Declined/TransactionTimedOut");
    assertThat(status(order)).isEqualTo("Open");
  }

  @Test
  void expiryIsTwoDaysInSandboxThirtyInLiveAndPrintedAsThirtyInBoth() {
    Authorization sandbox = scene.authorize(scene.open("10"), "5");
    scene.pass(Duration.ofDays(2));
    assertThat(status(sandbox)).isEqualTo("Closed/ExpiredUnused");
    assertThat(sandbox.expires()).isEqualTo(sandbox.created().plus(Duration.ofDays(30)));

    Scene live = new Scene(Scene.LIVE);
    Authorization lasting = live.authorize(live.open("10"), "5");
    live.pass(Duration.ofDays(29));
    assertThat(status(lasting)).isEqualTo("Open");
    live.pass(Duration.ofDays(1));
    assertThat(status(lasting)).isEqualTo("Closed/ExpiredUnused");
  }

  @Test
  void earlyExpiryAndClosingByAmazonCanBeSimulated() {
    String expiring =
        "{\"SandboxSimulation\": {\"State\":\"Closed\", \"ReasonCode\":\"ExpiredUnused\","
            + " \"ExpirationTimeInMins\":3}}";
    Authorization early = scene.authorize(scene.open("10"), "5", expiring, 0, false);
    Authorization closed =
        scene.authorize(scene.open("10"), "5", simulate("Closed", "AmazonClosed"), 0, false);
    assertThat(status(early)).isEqualTo("Open");
    scene.pass(Duration.ofMinutes(3));
    assertThat(status(early)).isEqualTo("Closed/ExpiredUnused");
    assertThat(status(closed)).isEqualTo("Closed/AmazonClosed");
  }

  @Test
  void wrongSimulationsAreRefusedAndLeaveNothing() {
    OrderReference order = scene.open("10");
    for (String note :
        new String[] {
          simulate("Declined", "Whatever"),
          simulate("Pending", null),
          simulate("Closed", "MaxCapturesProcessed"),
          "{\"SandboxSimulation\": [}",
          "{\"SandboxSimulation\": 7}",
          "{\"SandboxSimulation\": {\"State\":\"Declined\","
              + " \"ReasonCode\":\"InvalidPaymentMethod\", \"PaymentMethodUpdateTimeInMins\":241}}",
          "{\"SandboxSimulation\": {\"State\":\"Closed\", \"ReasonCode\":\"ExpiredUnused\","
              + " \"ExpirationTimeInMins\":0}}"
        }) {
      refused(
          ErrorCode.INVALID_SANDBOX_SIMULATION, () -> scene.authorize(order, "5", note, 0, false));
    }
    assertThat(order.authorizations()).isEmpty();
  }

  @Test
  void tenAuthorizationsCountButDeclinedAndUnusedOnesDoNot() {
    OrderReference order = scene.open("100");
    String timedOut = simulate("Declined", "TransactionTimedOut");
    scene.authorize(order, "1", timedOut, 0, false);
    Authorization unused = scene.authorize(order, "1");
    scene.visit(
        (p, at) -> {
          p.authorizations().close(scene.account, unused.id(), "no need", at);
          return at;
        });
    for (int i = 0; i < 10; i++) {
      scene.authorize(order, "1");
    }
    refused(ErrorCode.TRANSACTION_COUNT_EXCEEDED, () -> scene.authorize(order, "1"));
  }

  @Test
  void openAuthorizationsHoldTheirAmountUntilTheyEnd() {
    OrderReference order = scene.open("200");
    Authorization first = scene.authorize(order, "200");
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.authorize(order, "100"));
    scene.capture(first, "50");
    assertThat(status(scene.authorize(order, "180"))).isEqualTo("Open");
  }

  @Test
  void theCurrencyIsTheOrdersAndOneAuthorizationIsAtMost150000() {
    OrderReference order = scene.open("200000");
    refused(
        ErrorCode.CURRENCY_MISMATCH,
        () ->
            scene.authorize(
                new AuthorizeRequest(
                    order.id(), "x", Amount.of("1", "GBP"), null, 0, false, null)));
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.authorize(order, "150000.01"));
    assertThat(status(scene.authorize(order, "150000"))).isEqualTo("Open");
  }

  @Test
  void onlyAnOpenAuthorizationIsClosedAndClosingAgainChangesNothing() {
    Authorization authorization = scene.authorize(scene.open("10"), "5");
    close(authorization);
    close(authorization);
    assertThat(status(authorization)).isEqualTo("Closed/SellerClosed");
    Authorization captured = scene.authorize(scene.open("10"), "5", null, 0, true);
    refused(ErrorCode.INVALID_AUTHORIZATION_STATUS, () -> close(captured));
  }

  private void close(Authorization authorization) {
    scene.visit(
        (p, at) -> {
          p.authorizations().close(scene.account, authorization.id(), "done", at);
          return at;
        });
  }
}
