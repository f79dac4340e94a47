package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders made from a billing agreement without the buyer. */
public final class AgreementOrders {
  private final World world;
  private final Lookup lookup;
  private final ReferenceIds references;
  private final NewOrders orders;
  private final Authorizations authorizations;
  private final OrderEndings endings;

  AgreementOrders(
      World world,
      Lookup lookup,
      ReferenceIds references,
      NewOrders orders,
      Authorizations authorizations,
      OrderEndings endings) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.references = requireNonNull(references, "references is null");
    this.orders = requireNonNull(orders, "orders is null");
    this.authorizations = requireNonNull(authorizations, "authorizations is null");
    this.endings = requireNonNull(endings, "endings is null");
  }

  /**
   * CreateOrderReferenceForId: a draft, or an open order when it is to be confirmed at once.
   *
   * @param constraintsStatus the HTTP status of ConstraintsExist, which differs between regions
   */
  public OrderReference create(
      Account caller,
      String agreementId,
      OrderAttributes attributes,
      boolean confirmNow,
      int constraintsStatus,
      Instant at) {
    BillingAgreement agreement = open(caller, agreementId);
    List<Constraint> constraints = constraints(agreement, attributes);
    if (confirmNow && !constraints.isEmpty()) {
      throw new RefusedException(
          ErrorCode.CONSTRAINTS_EXIST,
          constraintsStatus,
          "The order reference would have constraints: " + constraints + ".");
    }
    Amount total = attributes.total();
    if (total != null && !total.currency().equals(agreement.monthlyLimit().currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH,
          "The billing agreement is in " + agreement.monthlyLimit().currency() + ".");
    }
    OrderReference order = orders.draft(caller, agreement.region(), agreement, attributes, at);
    if (confirmNow) {
      world.move(order, OrderReferenceState.OPEN, null, at);
    }
    return order;
  }

  /**
   * AuthorizeOnBillingAgreement: makes an order, confirms it, authorizes, and closes it with
   * MaxAuthorizationsProcessed, as real notifications show [I].
   *
   * @return the new authorization, or for a repeated call the first one as it is now
   */
  public Authorization authorize(Account caller, AgreementCharge charge, Instant at) {
    BillingAgreement agreement = lookup.agreement(caller, charge.agreementId());
    Optional<Authorization> earlier =
        references.earlier(caller, charge.referenceId(), charge, Authorization.class);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    open(caller, charge.agreementId());
    Optional<Simulation> simulation = Verdict.simulation(charge.note(), caller.environment());
    AuthorizationLimits.checkMonth(agreement, charge.amount(), at);
    ProviderCredits.check(charge.authorization().credits(), charge.amount());
    OrderReference order =
        create(
            caller, agreement.id(), charge.attributes().withTotal(charge.amount()), true, 400, at);
    Authorization authorization =
        authorizations.make(order, charge.authorization(), simulation, at);
    references.remember(caller, charge.referenceId(), charge, authorization);
    endings.processed(order, at);
    return authorization;
  }

  /** What would keep an order with these attributes from being confirmed. */
  private static List<Constraint> constraints(
      BillingAgreement agreement, OrderAttributes attributes) {
    List<Constraint> constraints = new ArrayList<>();
    if (attributes.total() == null) {
      constraints.add(Constraint.AMOUNT_NOT_SET);
    }
    Constraint.simulated(
            Constraint.ON_ORDERS, attributes.sellerNote(), agreement.account(), agreement.choices())
        .ifPresent(constraints::add);
    return constraints;
  }

  private BillingAgreement open(Account caller, String id) {
    BillingAgreement agreement = lookup.agreement(caller, id);
    if (!agreement.lifecycle().in(BillingAgreementState.OPEN)) {
      throw BillingAgreements.wrongState(agreement);
    }
    return agreement;
  }
}
