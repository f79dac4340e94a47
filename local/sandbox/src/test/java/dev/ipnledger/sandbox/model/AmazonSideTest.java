package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.eur;
import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What no simulation string can bring about. */
class AmazonSideTest {
  private final Scene scene = new Scene();
  private final OrderReference order = scene.open("100");

  private void decide(Fates.Kind kind, Fate fate) {
    scene.visit(
        (payments, at) -> {
          payments.amazon().fates().next(order.id(), kind, fate);
          return at;
        });
  }

  @Test
  void oneProcessingFailureIsFollowedByASuccess() {
    decide(Fates.Kind.AUTHORIZATION, Fate.PROCESSING_FAILURE);
    assertThat(status(scene.authorize(order, "10"))).isEqualTo("Declined/ProcessingFailure");
    assertThat(status(order)).isEqualTo("Open");
    assertThat(status(scene.authorize(order, "10"))).isEqualTo("Open");
  }

  @Test
  void aCaptureThatFailedLeavesItsAuthorizationOpen() {
    Authorization authorization = scene.authorize(order, "10");
    decide(Fates.Kind.CAPTURE, Fate.PROCESSING_FAILURE);
    assertThat(status(scene.capture(authorization, "10"))).isEqualTo("Declined/ProcessingFailure");
    assertThat(status(authorization)).isEqualTo("Open");
    assertThat(status(scene.capture(authorization, "10"))).isEqualTo("Completed");
  }

  @Test
  void aRefundCanFailToo() {
    Capture capture = scene.capture(scene.authorize(order, "10"), "10");
    decide(Fates.Kind.REFUND, Fate.PROCESSING_FAILURE);
    Refund refund = scene.refund(capture, "1");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(refund)).isEqualTo("Declined/ProcessingFailure");
  }

  @Test
  void aShipmentIsStopped() {
    decide(Fates.Kind.AUTHORIZATION, Fate.STOP_SHIPMENT);
    decide(Fates.Kind.CAPTURE, Fate.STOP_SHIPMENT);
    Authorization authorization = scene.authorize(order, "10");
    assertThat(status(authorization)).isEqualTo("Open/StopShipmentAtypicalAuth");
    assertThat(status(scene.capture(authorization, "10")))
        .isEqualTo("Completed/StopShipmentAtypicalAuth");
  }

  @Test
  void anOrderIsCancelledWithWhatIsAuthorized() {
    Authorization authorization = scene.authorize(order, "10");
    assertThat(scene.<Boolean>visit((payments, at) -> payments.amazon().cancels(order, at)))
        .isTrue();
    assertThat(status(order)).isEqualTo("Canceled/AmazonCanceled");
    assertThat(status(authorization)).isEqualTo("Closed/OrderReferenceCanceled");
    assertThat(scene.<Boolean>visit((payments, at) -> payments.amazon().cancels(order, at)))
        .isFalse();
  }

  @Test
  void aClaimGivesMoneyBackWithinTheCap() {
    Capture capture = scene.capture(scene.authorize(order, "10"), "10");
    Refund refund =
        scene.visit(
            (payments, at) ->
                payments.amazon().refunds(capture, eur("10"), RefundType.A_TO_Z_REFUND, at));
    assertThat(status(refund)).isEqualTo("Completed/AmazonA-ZRefund");
    assertThat(refund.request().referenceId()).matches("\\d{19}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                scene.<Refund>visit(
                    (payments, at) ->
                        payments.amazon().refunds(capture, eur("2"), RefundType.CHARGEBACK, at)));
  }

  @Test
  void anOrderThatExpectsAnAuthorizationClosesWithoutOne() {
    OrderReference draft = scene.draft("50");
    scene.run((orders, at) -> orders.confirm(scene.account, draft.id(), 400, true, at));
    OrderReference used = scene.draft("50");
    scene.run((orders, at) -> orders.confirm(scene.account, used.id(), 400, true, at));
    scene.authorize(used, "5");
    scene.pass(Duration.ofMinutes(60));
    assertThat(status(draft)).isEqualTo("Closed/Expired");
    assertThat(status(used)).isEqualTo("Open");
  }
}
