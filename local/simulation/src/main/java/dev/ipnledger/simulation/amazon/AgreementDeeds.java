package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.AgreementCharge;
import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.PaymentMethod;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Region;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A billing agreement: consent, recurring charges, failed payments, and its end. */
final class AgreementDeeds implements Life {
  private final Payments payments;
  private final BillingAgreement agreement;
  private final int number;
  private final SplittableRandom random;
  private final Consumer<String> trace;
  private int charges;

  AgreementDeeds(
      Amazon amazon, Account account, int number, SplittableRandom random, Consumer<String> trace) {
    this.payments = amazon.payments();
    this.number = number;
    this.random = random;
    this.trace = trace;
    boolean european = Cast.isEuropean(account);
    this.agreement =
        payments
            .world()
            .visit(
                at ->
                    payments
                        .buyer()
                        .opensAgreement(
                            account,
                            european ? Region.EU : Region.NA,
                            european ? "EUR" : "USD",
                            at));
    trace.accept("agreement " + number + " is opened as " + agreement.id());
  }

  @Override
  public void next() {
    Life.live(payments, trace, "agreement " + number, this::deed);
  }

  @Override
  public void settle() {
    new Settling(payments, random, trace).settle("agreement " + number, agreement.orders());
  }

  private String deed(Instant at) {
    return switch (agreement.lifecycle().state()) {
      case DRAFT -> {
        payments.buyer().consents(agreement, true);
        payments.billingAgreements().confirm(agreement.account(), agreement.id(), at);
        yield "confirmed";
      }
      case SUSPENDED -> {
        payments.buyer().repairsPaymentMethod(agreement, at);
        yield "the buyer repairs the payment method";
      }
      case OPEN -> open(at);
      case CANCELED, CLOSED -> "nothing";
    };
  }

  private String open(Instant at) {
    return switch (random.nextInt(20)) {
      case 0 -> {
        payments.billingAgreements().close(agreement.account(), agreement.id(), "done", at);
        yield "closed by the merchant";
      }
      case 1 -> "Amazon cancels it: " + payments.amazon().cancels(agreement, at);
      case 2 ->
          "Amazon closes it: " + payments.amazon().closes(agreement, Reason.AMAZON_CLOSED, at);
      case 3 ->
          "the buyer edits it: "
              + payments
                  .buyer()
                  .edits(agreement, AgreementEdit.PAYMENT_METHOD, PaymentMethod.CARD, at);
      default -> charge(at);
    };
  }

  private String charge(Instant at) {
    String reference = "b" + number + "-" + ++charges;
    boolean declined = random.nextInt(6) == 0;
    Authorization made =
        payments
            .agreementOrders()
            .authorize(
                agreement.account(),
                new AgreementCharge(
                    new AuthorizeRequest(
                        agreement.id(),
                        reference,
                        Amount.of((1 + random.nextInt(40)) + ".50", currency()),
                        declined
                            ? "{\"SandboxSimulation\": {\"State\":\"Declined\","
                                + " \"ReasonCode\":\"InvalidPaymentMethod\"}}"
                            : null,
                        random.nextBoolean() ? 0 : 1440,
                        random.nextInt(3) > 0,
                        null),
                    OrderAttributes.of(null, reference),
                    false),
                at);
    return "charge " + made.amount().asDecimal();
  }

  private String currency() {
    return agreement.monthlyLimit().currency();
  }
}
