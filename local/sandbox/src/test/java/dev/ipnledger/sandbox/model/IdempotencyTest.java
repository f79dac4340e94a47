package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceRulesTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdempotencyTest {
  private final Scene scene = new Scene();
  private final OrderReference order = scene.open("100");

  private AuthorizeRequest authorize(String reference, String amount) {
    return new AuthorizeRequest(order.id(), reference, Scene.eur(amount), null, 0, false, null);
  }

  @Test
  void theSameCallAgainGivesTheFirstResultInItsPresentState() {
    Authorization first = scene.authorize(authorize("a", "10"));
    scene.capture(first, "10");
    Authorization again = scene.authorize(authorize("a", "10.0"));
    assertThat(again).isSameAs(first);
    assertThat(again.lifecycle().state()).isEqualTo(AuthorizationState.CLOSED);
    assertThat(order.authorizations()).hasSize(1);
  }

  @Test
  void theSameReferenceWithOtherParametersIsADuplicateRequest() {
    scene.authorize(authorize("a", "10"));
    refused(ErrorCode.DUPLICATE_REQUEST, () -> scene.authorize(authorize("a", "11")));
  }

  @Test
  void theSameReferenceInAnotherKindOfCallIsADuplicateReferenceId() {
    Authorization authorization = scene.authorize(authorize("a", "10"));
    CaptureRequest capture =
        new CaptureRequest(authorization.id(), "a", Scene.eur("10"), null, null);
    refused(
        ErrorCode.DUPLICATE_REFERENCE_ID,
        () -> scene.visit((p, at) -> p.captures().capture(scene.account, capture, at)));
  }

  @Test
  void capturesAndRefundsRepeatToo() {
    Authorization authorization = scene.authorize(authorize("a", "10"));
    CaptureRequest capture =
        new CaptureRequest(authorization.id(), "c", Scene.eur("10"), null, null);
    Capture first = scene.visit((p, at) -> p.captures().capture(scene.account, capture, at));
    Capture again = scene.visit((p, at) -> p.captures().capture(scene.account, capture, at));
    assertThat(again).isSameAs(first);
    RefundRequest refund = new RefundRequest(first.id(), "r", Scene.eur("1"), null, null);
    Refund refunded = scene.visit((p, at) -> p.refunds().refund(scene.account, refund, at));
    assertThat(scene.<Refund>visit((p, at) -> p.refunds().refund(scene.account, refund, at)))
        .isSameAs(refunded);
    assertThat(first.refunds()).hasSize(1);
    refused(
        ErrorCode.DUPLICATE_REQUEST,
        () ->
            scene.visit(
                (p, at) ->
                    p.refunds()
                        .refund(
                            scene.account,
                            new RefundRequest(first.id(), "r", Scene.eur("2"), null, null),
                            at)));
  }

  @Test
  void aRefusedCallLeavesItsReferenceFree() {
    refused(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, () -> scene.authorize(authorize("a", "500")));
    assertThat(scene.authorize(authorize("a", "10")).amount()).isEqualTo(Scene.eur("10"));
  }

  @Test
  void theTwoEnvironmentsDoNotShareReferences() {
    scene.authorize(authorize("a", "10"));
    OrderReference live =
        scene.visit(
            (p, at) ->
                p.buyer()
                    .placesOrder(
                        Scene.LIVE, Region.EU, OrderAttributes.of(Scene.eur("5"), null), at));
    scene.run((orders, at) -> orders.confirm(Scene.LIVE, live.id(), 400, at));
    AuthorizeRequest request =
        new AuthorizeRequest(live.id(), "a", Scene.eur("5"), null, 0, false, null);
    Authorization authorization =
        scene.visit((p, at) -> p.authorizations().authorize(Scene.LIVE, request, at));
    assertThat(authorization.id()).startsWith("P02-");
  }
}
