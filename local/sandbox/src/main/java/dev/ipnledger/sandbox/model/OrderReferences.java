package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CANCELED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.DRAFT;
import static dev.ipnledger.sandbox.model.OrderReferenceState.OPEN;
import static dev.ipnledger.sandbox.model.OrderReferenceState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a seller can do to an order reference. */
public final class OrderReferences {
  private static final Set<Simulation.Wanted> CLOSE_SIMULATIONS =
      Set.of(new Simulation.Wanted("Closed", Reason.AMAZON_CLOSED));

  private final World world;
  private final Lookup lookup;

  public OrderReferences(World world, Lookup lookup) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  /** SetOrderReferenceDetails: only a draft takes them. */
  public OrderReference setDetails(Account caller, String id, OrderAttributes attributes) {
    OrderReference order = lookup.order(caller, id);
    if (!order.lifecycle().in(DRAFT)) {
      throw new RefusedException(
          ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE,
          "The order reference " + id + " is not in Draft and cannot be modified.");
    }
    // A broken simulation string is refused before anything changes.
    Simulation.asksForConstraint(attributes.sellerNote(), caller.environment(), "");
    order.attributes(attributes.over(order.attributes()));
    return order;
  }

  /**
   * ConfirmOrderReference: opens a draft; for a suspended order, takes over the payment method that
   * the buyer chose in the wallet. Confirming an open order again changes nothing.
   *
   * @param constraintsStatus the HTTP status of ConstraintsExist, which differs between regions
   */
  public void confirm(Account caller, String id, int constraintsStatus, Instant at) {
    OrderReference order = lookup.order(caller, id);
    switch (order.lifecycle().state()) {
      case DRAFT -> {
        var constraints = Constraint.on(order);
        if (!constraints.isEmpty()) {
          throw new RefusedException(
              ErrorCode.CONSTRAINTS_EXIST,
              constraintsStatus,
              "The order reference " + id + " has constraints: " + constraints + ".");
        }
        world.move(order, OPEN, null, at);
      }
      case SUSPENDED -> {
        if (!order.paymentMethodChanged()) {
          throw new RefusedException(
              ErrorCode.PAYMENT_METHOD_NOT_UPDATED,
              "The buyer has not chosen another payment method for " + id + ".");
        }
        order.paymentMethodChanged(false);
        world.move(order, OPEN, null, at);
      }
      case OPEN -> {}
      case CANCELED, CLOSED -> throw wrongState(order);
    }
  }

  /** CancelOrderReference: refused once any money moved; closes what is authorized. */
  public void cancel(Account caller, String id, @Nullable String cause, Instant at) {
    OrderReference order = lookup.order(caller, id);
    if (endedBy(order, Reason.SELLER_CANCELED)) {
      return;
    }
    if (order.lifecycle().state().terminal()) {
      throw wrongState(order);
    }
    if (order.captures().anyMatch(capture -> !capture.lifecycle().in(CaptureState.DECLINED))) {
      throw new RefusedException(
          ErrorCode.INVALID_CANCEL_ATTEMPT, "The order reference " + id + " has captures.");
    }
    world.move(order, CANCELED, Reason.SELLER_CANCELED, cause, at);
    for (Authorization authorization : order.authorizations()) {
      if (!authorization.lifecycle().state().terminal()) {
        world.move(authorization, AuthorizationState.CLOSED, Reason.ORDER_REFERENCE_CANCELED, at);
      }
    }
  }

  /** CloseOrderReference: open authorizations stay open and can still be captured. */
  public void close(Account caller, String id, @Nullable String cause, Instant at) {
    OrderReference order = lookup.order(caller, id);
    boolean byAmazon = Simulation.of(cause, caller.environment(), CLOSE_SIMULATIONS).isPresent();
    if (endedBy(order, byAmazon ? Reason.AMAZON_CLOSED : Reason.SELLER_CLOSED)) {
      return;
    }
    if (!order.lifecycle().in(OPEN) && !order.lifecycle().in(SUSPENDED)) {
      throw wrongState(order);
    }
    if (byAmazon) {
      world.move(order, CLOSED, Reason.AMAZON_CLOSED, at);
    } else {
      world.move(order, CLOSED, Reason.SELLER_CLOSED, cause, at);
    }
  }

  static RefusedException wrongState(OrderReference order) {
    return new RefusedException(
        ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
        "The order reference "
            + order.id()
            + " is "
            + order.lifecycle().state().wireName()
            + ", which does not allow this operation.");
  }

  /** A repeated call finds its own effect and answers as the first did. */
  private static boolean endedBy(OrderReference order, Reason reason) {
    return order.lifecycle().state().terminal() && order.lifecycle().current().reason() == reason;
  }
}
