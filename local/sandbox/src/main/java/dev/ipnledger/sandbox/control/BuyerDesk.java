package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.PaymentMethod;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Sellers;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a buyer does in the widgets and on Amazon's site, one step at a time. */
public final class BuyerDesk {
  private final Payments payments;
  private final Sellers sellers;

  public BuyerDesk(Payments payments, Sellers sellers) {
    this.payments = requireNonNull(payments, "payments is null");
    this.sellers = requireNonNull(sellers, "sellers is null");
  }

  /** Signs in with the button: a draft without address and payment method; returns its id. */
  public String signIn(Account account) {
    Region region = sellers.region(account);
    return payments.world().visit(at -> payments.buyer().signsIn(account, region, at).id());
  }

  /** Signs in for recurring charges: a draft of a billing agreement; returns its id. */
  public String openAgreement(Account account, String currency) {
    Region region = sellers.region(account);
    return payments
        .world()
        .visit(at -> payments.buyer().opensAgreement(account, region, currency, at).id());
  }

  /** Chooses the address; false when the order does not take one any more. */
  public boolean chooseAddress(String id) {
    return on(
        id,
        (object, at) ->
            object instanceof OrderReference order && payments.buyer().choosesAddress(order));
  }

  /** Chooses a payment method; false when the object does not take one any more. */
  public boolean choose(String id, PaymentMethod method) {
    return on(
        id,
        (object, at) ->
            switch (object) {
              case OrderReference order -> payments.buyer().chooses(order, method);
              case BillingAgreement agreement -> payments.buyer().chooses(agreement, method);
              default -> false;
            });
  }

  /** Ticks or clears the consent box; false when the agreement is no draft. */
  public boolean consent(String id, boolean given) {
    return on(
        id,
        (object, at) ->
            object instanceof BillingAgreement agreement
                && payments.buyer().consents(agreement, given));
  }

  /** Repairs the payment method on Amazon's site; false when the object is not suspended. */
  public boolean repair(String id) {
    return on(
        id,
        (object, at) ->
            switch (object) {
              case OrderReference order -> payments.buyer().repairsPaymentMethod(order, at);
              case BillingAgreement agreement ->
                  payments.buyer().repairsPaymentMethod(agreement, at);
              default -> false;
            });
  }

  /**
   * Changes a confirmed billing agreement on Amazon's site; false when it is neither open nor
   * suspended.
   */
  public boolean edit(String id, AgreementEdit edit, PaymentMethod method) {
    return on(
        id,
        (object, at) ->
            object instanceof BillingAgreement agreement
                && payments.buyer().edits(agreement, edit, method, at));
  }

  /** Ends a billing agreement on Amazon's site; false when it is neither open nor suspended. */
  public boolean closeAgreement(String id) {
    return on(
        id,
        (object, at) ->
            object instanceof BillingAgreement agreement
                && payments.amazon().closes(agreement, Reason.BUYER_CLOSED, at));
  }

  /** The state of any object; empty when its id is unknown. */
  public Optional<String> state(String id) {
    return payments
        .world()
        .look(
            at -> payments.world().object(id).map(object -> object.lifecycle().state().wireName()));
  }

  private boolean on(String id, BiFunction<PaymentObject<?>, Instant, Boolean> step) {
    return payments
        .world()
        .visit(
            at ->
                step.apply(
                    payments
                        .world()
                        .object(id)
                        .orElseThrow(() -> new NoSuchElementException("the sandbox has no " + id)),
                    at));
  }
}
