package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Scene.eur;
import static dev.ipnledger.sandbox.model.Scene.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BillingAgreementRulesTest {
  private final Scene scene = new Scene();

  private BillingAgreement draft() {
    return scene.visit(
        (payments, at) -> payments.buyer().opensAgreement(scene.account, Region.EU, "EUR", at));
  }

  private BillingAgreement open() {
    BillingAgreement agreement = draft();
    confirm(agreement);
    scene.announced.clear();
    return agreement;
  }

  private void confirm(BillingAgreement agreement) {
    scene.visit(
        (payments, at) -> {
          payments.billingAgreements().confirm(scene.account, agreement.id(), at);
          return at;
        });
  }

  private Authorization charge(
      BillingAgreement agreement, String reference, String amount, String note, int timeout) {
    AgreementCharge charge =
        new AgreementCharge(
            new AuthorizeRequest(
                agreement.id(), reference, eur(amount), note, timeout, false, null),
            OrderAttributes.of(null, "order-9"),
            true);
    return scene.visit(
        (payments, at) -> payments.agreementOrders().authorize(scene.account, charge, at));
  }

  @Test
  void aDraftGoesStaleAfterThreeHours() {
    BillingAgreement agreement = draft();
    assertThat(agreement.id()).matches("C02-\\d{7}-\\d{7}");
    scene.pass(Duration.ofHours(3));
    assertThat(status(agreement)).isEqualTo("Canceled/Stale");
  }

  @Test
  void anOpenOneHasNoEnd() {
    BillingAgreement agreement = open();
    scene.pass(Duration.ofDays(2000));
    assertThat(status(agreement)).isEqualTo("Open");
  }

  @Test
  void aMissingConsentIsAConstraint() {
    BillingAgreement agreement = draft();
    scene.visit((payments, at) -> payments.buyer().consents(agreement, false));
    assertThat(Constraint.on(agreement)).containsExactly(Constraint.BUYER_CONSENT_NOT_SET);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> confirm(agreement))
        .satisfies(
            e -> assertThat(e.code()).isEqualTo(ErrorCode.BILLING_AGREEMENT_CONSTRAINTS_EXIST));
    assertThat(status(agreement)).isEqualTo("Draft");
  }

  @Test
  void aDeletedBillingAddressCanBeSimulated() {
    BillingAgreement agreement = draft();
    note(agreement, "{\"SandboxSimulation\":{\"Constraint\":\"BillingAddressDeleted\"}}");
    assertThat(Constraint.on(agreement)).containsExactly(Constraint.BILLING_ADDRESS_DELETED);
    OrderReferenceRulesTest.refused(
        ErrorCode.BILLING_AGREEMENT_CONSTRAINTS_EXIST, () -> confirm(agreement));
    OrderReferenceRulesTest.refused(
        ErrorCode.INVALID_SANDBOX_SIMULATION,
        () -> note(agreement, "{\"SandboxSimulation\":{\"Constraint\":\"CurrencyMismatch\"}}"));
    note(agreement, "thank you");
    confirm(agreement);
    assertThat(status(agreement)).isEqualTo("Open");
  }

  private void note(BillingAgreement agreement, String note) {
    AgreementAttributes attributes =
        new AgreementAttributes(null, note, null, null, null, null, null);
    scene.visit(
        (payments, at) ->
            payments.billingAgreements().setDetails(scene.account, agreement.id(), attributes));
  }

  @Test
  void aChargeWhoseNoteAsksForAConstraintMakesNoOrder() {
    BillingAgreement agreement = open();
    OrderAttributes attributes =
        OrderAttributes.NONE.withSellerNote(
            "{\"SandboxSimulation\":{\"Constraint\":\"PaymentMethodNotAllowed\"}}");
    AgreementCharge charge =
        new AgreementCharge(
            new AuthorizeRequest(agreement.id(), "x", eur("1"), null, 0, false, null),
            attributes,
            true);
    OrderReferenceRulesTest.refused(
        ErrorCode.CONSTRAINTS_EXIST,
        () ->
            scene.visit(
                (payments, at) -> payments.agreementOrders().authorize(scene.account, charge, at)));
    assertThat(agreement.orders()).isEmpty();
  }

  @Test
  void aChargeMakesAnOrderThatAllowsNothingElse() {
    BillingAgreement agreement = open();
    Authorization authorization = charge(agreement, "month-1", "20", null, 0);
    assertThat(status(authorization)).isEqualTo("Open");
    assertThat(status(authorization.order())).isEqualTo("Closed/MaxAuthorizationsProcessed");
    assertThat(authorization.order().agreement()).contains(agreement);
    assertThat(authorization.order().attributes().sellerOrderId()).isEqualTo("order-9");
    assertThat(scene.announced)
        .containsExactly(
            "OrderReference Open",
            "Authorization Open",
            "OrderReference Closed/MaxAuthorizationsProcessed");
    Capture capture = scene.capture(authorization, "20");
    assertThat(status(capture)).isEqualTo("Completed");
  }

  @Test
  void theSameChargeAgainIsTheFirstOne() {
    BillingAgreement agreement = open();
    Authorization first = charge(agreement, "month-1", "20", null, 0);
    assertThat(charge(agreement, "month-1", "20", null, 0)).isSameAs(first);
    assertThat(agreement.orders()).hasSize(1);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> charge(agreement, "month-1", "21", null, 0))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.DUPLICATE_REQUEST));
  }

  @Test
  void aMonthHasItsLimitAndTheNextMonthAFreshOne() {
    BillingAgreement agreement = open();
    charge(agreement, "a", "300", null, 0);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> charge(agreement, "b", "200.01", null, 0))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PERIODIC_AMOUNT_EXCEEDED));
    charge(agreement, "c", "200", null, 0);
    assertThat(AgreementLimits.of(agreement, scene.clock.instant()).remaining())
        .isEqualTo(eur("0"));
    scene.pass(Duration.ofDays(31));
    charge(agreement, "d", "500", null, 0);
  }

  @Test
  void aHardDeclineSuspendsTheAgreementUntilItIsRepaired() {
    BillingAgreement agreement = open();
    String note =
        "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\","
            + " \"PaymentMethodUpdateTimeInMins\":5}}";
    Authorization declined = charge(agreement, "a", "20", note, 1440);
    assertThat(status(declined)).isEqualTo("Pending");
    scene.pass(Duration.ofSeconds(30));
    assertThat(status(declined)).isEqualTo("Declined/InvalidPaymentMethod");
    assertThat(status(agreement)).isEqualTo("Suspended/InvalidPaymentMethod");
    assertThat(
            scene.<Optional<Reason>>visit(
                (payments, at) ->
                    payments.billingAgreements().validate(scene.account, agreement.id())))
        .contains(Reason.INVALID_PAYMENT_METHOD);
    scene.pass(Duration.ofMinutes(5));
    assertThat(status(agreement)).isEqualTo("Open");
    assertThat(status(charge(agreement, "b", "20", null, 0))).isEqualTo("Open");
  }

  @Test
  void aClosedOneTakesNoChargeButItsOrdersLiveOn() {
    BillingAgreement agreement = open();
    Authorization authorization = charge(agreement, "a", "20", null, 0);
    scene.visit(
        (payments, at) -> {
          payments.billingAgreements().close(scene.account, agreement.id(), "enough", at);
          return at;
        });
    assertThat(status(agreement)).isEqualTo("Closed/SellerClosed");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> charge(agreement, "b", "20", null, 0))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_BILLING_AGREEMENT_STATUS));
    assertThat(status(scene.capture(authorization, "5"))).isEqualTo("Completed");
  }

  @Test
  void amazonCancelsAnAgreementWithEverythingOpenUnderIt() {
    BillingAgreement agreement = open();
    OrderReference order =
        scene.visit(
            (payments, at) ->
                payments
                    .agreementOrders()
                    .create(
                        scene.account,
                        agreement.id(),
                        OrderAttributes.of(eur("50"), null),
                        true,
                        400,
                        at));
    Authorization authorization = scene.authorize(order, "20");
    assertThat(scene.<Boolean>visit((payments, at) -> payments.amazon().cancels(agreement, at)))
        .isTrue();
    assertThat(List.of(status(agreement), status(order), status(authorization)))
        .containsExactly(
            "Canceled/AmazonCanceled", "Canceled/AmazonCanceled", "Closed/OrderReferenceCanceled");
  }
}
