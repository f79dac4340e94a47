package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.eur;
import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderCreditRulesTest {
  private final Scene scene = new Scene();

  private Capture captureWithCredit(String amount) {
    Authorization authorization = scene.authorize(scene.open("100"), "40");
    return capture(authorization, amount);
  }

  private Capture capture(Authorization authorization, String credit) {
    CaptureRequest request =
        new CaptureRequest(
            authorization.id(),
            "cap",
            eur("40"),
            null,
            null,
            List.of(new CreditRequest("PROVIDER1", eur(credit))));
    return scene.visit((payments, at) -> payments.captures().capture(scene.account, request, at));
  }

  private ProviderCreditReversal reverse(ProviderCredit credit, String reference, String amount) {
    ReverseRequest request = new ReverseRequest(credit.id(), reference, eur(amount), "back");
    return scene.visit(
        (payments, at) -> payments.providerCredits().reverse(scene.account, request, at));
  }

  @Test
  void aCaptureGrantsItsCredits() {
    Capture capture = captureWithCredit("3");
    ProviderCredit credit = capture.credits().getFirst();
    assertThat(credit.id()).matches(capture.order().id() + "-P\\d{6}");
    assertThat(status(credit)).isEqualTo("Completed");
    assertThat(scene.announced).endsWith("Capture Completed", "ProviderCredit Completed");
  }

  @Test
  void creditsAreNeverMoreThanTheCapture() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> captureWithCredit("40.01"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED));
  }

  @Test
  void reversingAllOfItClosesTheCredit() {
    ProviderCredit credit = captureWithCredit("3").credits().getFirst();
    ProviderCreditReversal first = reverse(credit, "r1", "1");
    assertThat(status(first)).isEqualTo("Pending");
    assertThat(reverse(credit, "r1", "1")).isSameAs(first);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> reverse(credit, "r2", "2.01"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_AMOUNT_EXCEEDED));
    reverse(credit, "r3", "2");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(first)).isEqualTo("Completed");
    assertThat(status(credit)).isEqualTo("Closed/MaxAmountReversed");
  }

  @Test
  void aRefundTakesACreditBackAndADeclinedOneDoesNot() {
    Capture capture = captureWithCredit("3");
    String rejected =
        "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"AmazonRejected\"}}";
    Refund declined = refund(capture, "r1", rejected);
    Refund refund = refund(capture, "r2", null);
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(declined.reversals().getFirst())).isEqualTo("Declined/AmazonRejected");
    assertThat(status(refund.reversals().getFirst())).isEqualTo("Completed");
    assertThat(capture.credits().getFirst().reversed()).isEqualTo(eur("1"));
  }

  private Refund refund(Capture capture, String reference, String note) {
    RefundRequest request =
        new RefundRequest(
            capture.id(),
            reference,
            eur("10"),
            note,
            null,
            List.of(new CreditRequest("PROVIDER1", eur("1"))));
    return scene.visit((payments, at) -> payments.refunds().refund(scene.account, request, at));
  }

  @Test
  void theProviderMayLookAtItsCredit() {
    ProviderCredit credit = captureWithCredit("3").credits().getFirst();
    Account provider = new Account("PROVIDER1", Environment.SANDBOX);
    Account stranger = new Account("STRANGER1", Environment.SANDBOX);
    assertThat(
            scene.<ProviderCredit>visit(
                (payments, at) -> payments.lookup().providerCredit(provider, credit.id())))
        .isSameAs(credit);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () ->
                scene.<ProviderCredit>visit(
                    (payments, at) -> payments.lookup().providerCredit(stranger, credit.id())));
  }
}
