package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.BillingAgreementState.CLOSED;
import static dev.ipnledger.sandbox.model.BillingAgreementState.DRAFT;
import static dev.ipnledger.sandbox.model.BillingAgreementState.OPEN;
import static dev.ipnledger.sandbox.model.BillingAgreementState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a seller can do to a billing agreement itself. */
public final class BillingAgreements {
  private final World world;
  private final Lookup lookup;

  BillingAgreements(World world, Lookup lookup) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  /** SetBillingAgreementDetails: only a draft takes them. */
  public BillingAgreement setDetails(Account caller, String id, AgreementAttributes attributes) {
    BillingAgreement agreement = lookup.agreement(caller, id);
    if (!agreement.lifecycle().in(DRAFT)) {
      throw new RefusedException(
          ErrorCode.BILLING_AGREEMENT_NOT_MODIFIABLE,
          "BillingAgreement " + id + " is not in draft state and cannot be modified.");
    }
    // A broken simulation string is refused before anything changes.
    Simulation.constraint(attributes.sellerNote(), caller.environment(), Constraint.ON_AGREEMENTS);
    agreement.attributes(attributes.over(agreement.attributes()));
    return agreement;
  }

  /**
   * ConfirmBillingAgreement: opens a draft; for a suspended agreement, takes over the payment
   * method that the buyer chose in the wallet [I]. Confirming an open one again changes nothing.
   */
  public void confirm(Account caller, String id, Instant at) {
    BillingAgreement agreement = lookup.agreement(caller, id);
    switch (agreement.lifecycle().state()) {
      case DRAFT -> {
        var constraints = Constraint.on(agreement);
        if (!constraints.isEmpty()) {
          throw new RefusedException(
              ErrorCode.BILLING_AGREEMENT_CONSTRAINTS_EXIST,
              "The billing agreement " + id + " has constraints: " + constraints + ".");
        }
        world.move(agreement, OPEN, null, at);
      }
      case SUSPENDED -> {
        if (!agreement.choices().changed()) {
          throw new RefusedException(
              ErrorCode.PAYMENT_METHOD_NOT_UPDATED,
              "The buyer has not chosen another payment method for " + id + ".");
        }
        agreement.choices(agreement.choices().settled());
        world.move(agreement, OPEN, null, at);
      }
      case OPEN -> {}
      case CANCELED, CLOSED -> throw wrongState(agreement);
    }
  }

  /**
   * ValidateBillingAgreement: whether the payment method would work now.
   *
   * @return why not; empty when it would
   */
  public Optional<Reason> validate(Account caller, String id) {
    BillingAgreement agreement = lookup.agreement(caller, id);
    boolean suspended = agreement.lifecycle().in(SUSPENDED);
    if (!suspended && !agreement.lifecycle().in(OPEN)) {
      throw wrongState(agreement);
    }
    return suspended || agreement.choices().declines()
        ? Optional.of(Reason.INVALID_PAYMENT_METHOD)
        : Optional.empty();
  }

  /** CloseBillingAgreement: orders made from it live on. */
  public void close(Account caller, String id, @Nullable String cause, Instant at) {
    BillingAgreement agreement = lookup.agreement(caller, id);
    if (agreement.lifecycle().current().reason() == Reason.SELLER_CLOSED) {
      return;
    }
    if (!agreement.lifecycle().in(OPEN) && !agreement.lifecycle().in(SUSPENDED)) {
      throw wrongState(agreement);
    }
    world.move(agreement, CLOSED, Reason.SELLER_CLOSED, cause, at);
  }

  static RefusedException wrongState(BillingAgreement agreement) {
    return new RefusedException(
        ErrorCode.INVALID_BILLING_AGREEMENT_STATUS,
        "The billing agreement "
            + agreement.id()
            + " is "
            + agreement.lifecycle().state().wireName()
            + ", which does not allow this operation.");
  }
}
