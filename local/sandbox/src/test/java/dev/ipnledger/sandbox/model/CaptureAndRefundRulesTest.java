package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceRulesTest.refused;
import static dev.ipnledger.sandbox.model.OrderReferenceRulesTest.simulate;
import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CaptureAndRefundRulesTest {
  private final Scene scene = new Scene();

  @Test
  void anyCaptureClosesItsAuthorizationAndIsTheOnlyOne() {
    Authorization authorization = scene.authorize(scene.open("10"), "5");
    Capture capture = scene.capture(authorization, "2");
    assertThat(status(capture)).isEqualTo("Completed");
    assertThat(status(authorization)).isEqualTo("Closed/MaxCapturesProcessed");
    assertThat(authorization.captured()).isEqualTo(Scene.eur("2"));
    refused(ErrorCode.INVALID_AUTHORIZATION_STATUS, () -> scene.capture(authorization, "1"));
  }

  @Test
  void aCaptureIsAtMostWhatWasAuthorizedAndInItsCurrency() {
    Authorization authorization = scene.authorize(scene.open("10"), "5");
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.capture(authorization, "5.01"));
    refused(
        ErrorCode.CURRENCY_MISMATCH,
        () ->
            scene.visit(
                (p, at) ->
                    p.captures()
                        .capture(
                            scene.account,
                            new CaptureRequest(
                                authorization.id(), "x", Amount.of("1", "GBP"), null, null),
                            at)));
    assertThat(authorization.captures()).isEmpty();
  }

  @Test
  void afterSevenDaysACaptureIsPendingFirst() {
    Scene live = new Scene(Scene.LIVE);
    Authorization authorization = live.authorize(live.open("10"), "5");
    live.pass(Duration.ofDays(7).plusSeconds(1));
    Capture capture = live.capture(authorization, "5");
    assertThat(status(capture)).isEqualTo("Pending");
    assertThat(status(authorization)).isEqualTo("Open");
    refused(ErrorCode.TRANSACTION_COUNT_EXCEEDED, () -> live.capture(authorization, "5"));
    live.pass(Duration.ofSeconds(30));
    assertThat(status(capture)).isEqualTo("Completed");
    assertThat(status(authorization)).isEqualTo("Closed/MaxCapturesProcessed");
  }

  @Test
  void aPendingCaptureOutlivesTheExpiryOfItsAuthorization() {
    Scene live = new Scene(Scene.LIVE);
    Authorization authorization = live.authorize(live.open("10"), "5");
    live.pass(Duration.ofDays(30).minusSeconds(10));
    Capture capture = live.capture(authorization, "5");
    live.pass(Duration.ofSeconds(60));
    assertThat(status(capture)).isEqualTo("Completed");
    assertThat(status(authorization)).isEqualTo("Closed/MaxCapturesProcessed");
  }

  @Test
  void capturesCanBeSimulatedPendingDeclinedAndClosed() {
    OrderReference order = scene.open("100");
    Capture pending = scene.capture(scene.authorize(order, "5"), "5", simulate("Pending", null));
    Capture closing =
        scene.capture(scene.authorize(order, "5"), "5", simulate("Closed", "AmazonClosed"));
    assertThat(status(pending)).isEqualTo("Pending");
    assertThat(status(closing)).isEqualTo("Completed");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(pending)).isEqualTo("Completed");
    assertThat(status(closing)).isEqualTo("Closed/AmazonClosed");
    refused(ErrorCode.CAPTURE_NOT_REFUNDABLE, () -> scene.refund(closing, "1"));

    Authorization authorization = scene.authorize(order, "5");
    Capture declined = scene.capture(authorization, "5", simulate("Declined", "AmazonRejected"));
    assertThat(status(declined)).isEqualTo("Declined/AmazonRejected");
    assertThat(status(authorization)).isEqualTo("Closed/AmazonClosed");
    assertThat(status(order)).isEqualTo("Closed/AmazonClosed");
  }

  @Test
  void refundsArePendingFirstAndMayExceedTheCaptureByFifteenPercent() {
    Capture capture = captured("100");
    Refund refund = scene.refund(capture, "60");
    assertThat(status(refund)).isEqualTo("Pending");
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.refund(capture, "55.01"));
    scene.refund(capture, "55");
    assertThat(status(capture)).isEqualTo("Completed");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(refund)).isEqualTo("Completed");
    assertThat(status(capture)).isEqualTo("Closed/MaxAmountRefunded");
  }

  @Test
  void aDeclinedRefundGivesItsAmountBack() {
    Capture capture = captured("100");
    Refund declined = scene.refund(capture, "100", simulate("Declined", "AmazonRejected"));
    assertThat(capture.refunded()).isEqualTo(Scene.eur("100"));
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(declined)).isEqualTo("Declined/AmazonRejected");
    assertThat(capture.refunded()).isEqualTo(Scene.eur("0"));
    assertThat(status(scene.refund(capture, "100"))).isEqualTo("Pending");
  }

  @Test
  void tenRefundsCloseTheCapture() {
    Capture capture = captured("100");
    for (int i = 0; i < 10; i++) {
      scene.refund(capture, "1");
    }
    refused(ErrorCode.TRANSACTION_COUNT_EXCEEDED, () -> scene.refund(capture, "1"));
    scene.pass(Duration.ofSeconds(31));
    assertThat(status(capture)).isEqualTo("Closed/MaxRefundsProcessed");
  }

  @Test
  void refundedMoneyNeverBecomesChargeableAgain() {
    OrderReference order = scene.open("100");
    Capture capture = scene.capture(scene.authorize(order, "100"), "100");
    scene.refund(capture, "100");
    scene.pass(Duration.ofMinutes(1));
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.authorize(order, "15.01"));
    assertThat(status(scene.authorize(order, "15"))).isEqualTo("Open");
  }

  private Capture captured(String amount) {
    return scene.capture(scene.authorize(scene.open(amount), amount), amount);
  }
}
