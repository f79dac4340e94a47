package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReferenceRulesTest {
  private final Scene scene = new Scene();

  @Test
  void aDraftGoesStaleAfterThreeHours() {
    OrderReference order = scene.draft("10");
    scene.pass(Duration.ofHours(3).minusSeconds(1));
    assertThat(status(order)).isEqualTo("Draft");
    scene.pass(Duration.ofSeconds(1));
    assertThat(status(order)).isEqualTo("Canceled/Stale");
    assertThat(scene.announced).containsExactly("OrderReference Canceled/Stale");
  }

  @Test
  void anOpenOrderExpiresAfter180DaysAtItsPrintedTime() {
    OrderReference order = scene.open("10");
    assertThat(order.expires()).isEqualTo(order.created().plus(Duration.ofDays(180)));
    scene.pass(Duration.ofDays(200));
    assertThat(status(order)).isEqualTo("Closed/Expired");
    assertThat(order.lifecycle().current().lastUpdate()).isEqualTo(order.expires());
  }

  @Test
  void anOrderWithoutTotalCannotBeConfirmed() {
    OrderReference order = scene.draft(null);
    refused(ErrorCode.CONSTRAINTS_EXIST, () -> scene.confirm(order));
    assertThat(Constraint.on(order)).containsExactly(Constraint.AMOUNT_NOT_SET);
    scene.run(
        (orders, at) ->
            orders.setDetails(
                scene.account, order.id(), OrderAttributes.of(Scene.eur("3"), "mine")));
    scene.confirm(order);
    assertThat(status(order)).isEqualTo("Open");
  }

  @Test
  void detailsCanBeChangedInDraftOnlyAndKeepWhatIsNotSaidAgain() {
    OrderReference order = scene.draft("10");
    scene.run(
        (orders, at) ->
            orders.setDetails(
                scene.account, order.id(), OrderAttributes.of(Scene.eur("3"), "mine")));
    scene.run(
        (orders, at) ->
            orders.setDetails(scene.account, order.id(), OrderAttributes.of(Scene.eur("4"), null)));
    assertThat(order.attributes()).isEqualTo(OrderAttributes.of(Scene.eur("4"), "mine"));
    scene.confirm(order);
    refused(
        ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE,
        () ->
            scene.run(
                (orders, at) ->
                    orders.setDetails(scene.account, order.id(), OrderAttributes.NONE)));
  }

  @Test
  void confirmingTwiceAnnouncesOnce() {
    OrderReference order = scene.open("10");
    scene.confirm(order);
    assertThat(scene.announced).containsExactly("OrderReference Open");
  }

  @Test
  void cancellingClosesWhatIsAuthorized() {
    OrderReference order = scene.open("10");
    Authorization open = scene.authorize(order, "4");
    Authorization pending = scene.authorize(order, "4", null, 60, false);
    scene.announced.clear();
    cancel(order);
    cancel(order);
    assertThat(scene.announced)
        .containsExactly(
            "OrderReference Canceled/SellerCanceled",
            "Authorization Closed/OrderReferenceCanceled",
            "Authorization Closed/OrderReferenceCanceled");
    scene.pass(Duration.ofDays(3));
    assertThat(status(open)).isEqualTo("Closed/OrderReferenceCanceled");
    assertThat(status(pending)).isEqualTo("Closed/OrderReferenceCanceled");
  }

  @Test
  void anOrderWithAnyCaptureCannotBeCancelled() {
    OrderReference order = scene.open("10");
    scene.capture(scene.authorize(order, "4"), "1");
    refused(ErrorCode.INVALID_CANCEL_ATTEMPT, () -> cancel(order));

    OrderReference waiting = scene.open("10");
    scene.capture(scene.authorize(waiting, "4"), "1", simulate("Pending", null));
    refused(ErrorCode.INVALID_CANCEL_ATTEMPT, () -> cancel(waiting));
  }

  @Test
  void afterCloseOpenAuthorizationsAreCapturedButNothingIsAuthorized() {
    OrderReference order = scene.open("10");
    Authorization authorization = scene.authorize(order, "4");
    close(order, "all sent");
    assertThat(order.lifecycle().current().description()).isEqualTo("all sent");
    Capture capture = scene.capture(authorization, "4");
    assertThat(status(capture)).isEqualTo("Completed");
    assertThat(status(scene.refund(capture, "4"))).isEqualTo("Pending");
    refused(ErrorCode.INVALID_ORDER_REFERENCE_STATUS, () -> scene.authorize(order, "1"));
    close(order, "again");
    refused(ErrorCode.INVALID_ORDER_REFERENCE_STATUS, () -> cancel(order));
  }

  @Test
  void aDraftCannotBeClosed() {
    OrderReference order = scene.draft("10");
    refused(ErrorCode.INVALID_ORDER_REFERENCE_STATUS, () -> close(order, null));
  }

  @Test
  void amazonClosesWhenTheClosureReasonSimulatesIt() {
    OrderReference order = scene.open("10");
    close(order, simulate("Closed", "AmazonClosed"));
    assertThat(status(order)).isEqualTo("Closed/AmazonClosed");
  }

  @Test
  void inTheLiveEnvironmentASimulationStringIsJustAText() {
    Scene live = new Scene(Scene.LIVE);
    OrderReference order = live.open("10");
    String text = simulate("Closed", "AmazonClosed");
    live.run((orders, at) -> orders.close(live.account, order.id(), text, at));
    assertThat(status(order)).isEqualTo("Closed/SellerClosed");
  }

  @Test
  void theSellerNoteCanSimulateAConstraintThatAnotherPaymentMethodRemoves() {
    OrderReference order = scene.draft("10");
    String note = "{\"SandboxSimulation\":{\"Constraint\":\"PaymentMethodNotAllowed\"}}";
    scene.run(
        (orders, at) ->
            orders.setDetails(
                scene.account, order.id(), OrderAttributes.NONE.withSellerNote(note)));
    refused(ErrorCode.CONSTRAINTS_EXIST, () -> scene.confirm(order));
    assertThat(scene.payments.buyer().choosesAnotherPaymentMethod(order)).isTrue();
    scene.confirm(order);
    assertThat(status(order)).isEqualTo("Open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BuyerEqualsSeller", "CurrencyMismatch"})
  void theSellerNoteCanSimulateTheOtherConstraintsToo(String constraint) {
    OrderReference order = scene.draft("20");
    note(order, "{\"SandboxSimulation\":{\"Constraint\":\"" + constraint + "\"}}");
    assertThat(Constraint.on(order)).extracting(Constraint::id).containsExactly(constraint);
    refused(ErrorCode.CONSTRAINTS_EXIST, () -> scene.confirm(order));
    note(order, "a better note");
    scene.confirm(order);
    assertThat(Scene.status(order)).isEqualTo("Open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"SandboxSimulation\":{\"Constraint\":\"BillingAddressDeleted\"}}",
        "{\"SandboxSimulation\":{\"Constraint\":\"Nonsense\"}}",
        "{\"SandboxSimulation\":{\"State\":\"Closed\"}}",
        "{\"SandboxSimulation\":"
      })
  void whatASellerNoteCannotSimulateIsRefusedAndLeavesNothing(String note) {
    OrderReference order = scene.draft("20");
    refused(ErrorCode.INVALID_SANDBOX_SIMULATION, () -> note(order, note));
    assertThat(order.attributes().sellerNote()).isNull();
  }

  private void note(OrderReference order, String note) {
    scene.run(
        (orders, at) ->
            orders.setDetails(
                scene.account, order.id(), OrderAttributes.NONE.withSellerNote(note)));
  }

  @Test
  void tenCapturesCloseTheOrder() {
    OrderReference order = scene.open("100");
    for (int i = 0; i < 9; i++) {
      scene.capture(scene.authorize(order, "1"), "1");
    }
    assertThat(status(order)).isEqualTo("Open");
    scene.capture(scene.authorize(order, "1"), "1");
    assertThat(status(order)).isEqualTo("Closed/MaxAuthorizationsCaptured");
  }

  @Test
  void chargingTheWholeCapClosesTheOrder() {
    OrderReference order = scene.open("200");
    scene.capture(scene.authorize(order, "200"), "200");
    assertThat(status(order)).isEqualTo("Open");
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.authorize(order, "30.01"));
    scene.capture(scene.authorize(order, "30"), "30");
    assertThat(status(order)).isEqualTo("Closed/MaxAmountCharged");
  }

  private void cancel(OrderReference order) {
    scene.run((orders, at) -> orders.cancel(scene.account, order.id(), "out of stock", at));
  }

  private void close(OrderReference order, String reason) {
    scene.run((orders, at) -> orders.close(scene.account, order.id(), reason, at));
  }

  static String simulate(String state, String reason) {
    String reasonField = reason == null ? "" : ", \"ReasonCode\":\"" + reason + "\"";
    return "{\"SandboxSimulation\": {\"State\":\"" + state + "\"" + reasonField + "}}";
  }

  static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
