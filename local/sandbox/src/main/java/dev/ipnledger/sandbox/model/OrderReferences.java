package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CANCELED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.DRAFT;
import static dev.ipnledger.sandbox.model.OrderReferenceState.OPEN;
import static dev.ipnledger.sandbox.model.OrderReferenceState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a seller can do to an order reference. */
public final class OrderReferences {
  private static final Set<Simulation.Wanted> CLOSE_SIMULATIONS =
      Set.of(new Simulation.Wanted("Closed", Reason.AMAZON_CLOSED));

  private static final Duration EXPECTED_WITHIN = Duration.ofMinutes(60);

  private final World world;
  private final Lookup lookup;
  private final OrderEndings endings;

  OrderReferences(World world, Lookup lookup, OrderEndings endings) {
    this.world = requireNonNull(world, "world is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.endings = requireNonNull(endings, "endings is null");
  }

  /** SetOrderReferenceDetails: only a draft takes them. */
  public OrderReference setDetails(Account caller, String id, OrderAttributes attributes) {
    OrderReference order = lookup.order(caller, id);
    if (!order.lifecycle().in(DRAFT)) {
      throw notModifiable(id);
    }
    return change(order, attributes);
  }

  /**
   * SetOrderAttributes: also after confirmation, but the total only in a draft. That a cancelled
   * order takes none is inferred [I].
   */
  public OrderReference setAttributes(Account caller, String id, OrderAttributes attributes) {
    OrderReference order = lookup.order(caller, id);
    boolean totalFixed = attributes.total() != null && !order.lifecycle().in(DRAFT);
    if (totalFixed || order.lifecycle().in(CANCELED)) {
      throw notModifiable(id);
    }
    return change(order, attributes);
  }

  private static OrderReference change(OrderReference order, OrderAttributes attributes) {
    // A broken simulation string is refused before anything changes.
    Simulation.constraint(
        attributes.sellerNote(), order.account().environment(), Constraint.ON_ORDERS);
    order.attributes(attributes.over(order.attributes()));
    return order;
  }

  private static RefusedException notModifiable(String id) {
    return new RefusedException(
        ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE,
        "OrderReference "
            + id
            + " is not in draft state and cannot be modified with the request submitted by you.");
  }

  /**
   * ConfirmOrderReference: opens a draft; for a suspended order, takes over the payment method that
   * the buyer chose in the wallet. Confirming an open order again changes nothing.
   *
   * @param constraintsStatus the HTTP status of ConstraintsExist, which differs between regions
   */
  public void confirm(Account caller, String id, int constraintsStatus, Instant at) {
    confirm(caller, id, constraintsStatus, false, at);
  }

  /**
   * ConfirmOrderReference with its parameter ExpectImmediateAuthorization: a draft that is opened
   * so closes by itself when nothing was authorized within 60 minutes. The reason it closes with
   * was never seen; Expired is an assumption [U].
   */
  public void confirm(
      Account caller,
      String id,
      int constraintsStatus,
      boolean expectImmediateAuthorization,
      Instant at) {
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
        if (expectImmediateAuthorization) {
          world.at(at.plus(EXPECTED_WITHIN), due -> closeUnauthorized(order, due));
        }
      }
      case SUSPENDED -> {
        if (!order.choices().changed()) {
          throw new RefusedException(
              ErrorCode.PAYMENT_METHOD_NOT_UPDATED,
              "The buyer has not chosen another payment method for " + id + ".");
        }
        order.choices(order.choices().settled());
        world.move(order, OPEN, null, at);
      }
      case OPEN -> {}
      case CANCELED, CLOSED -> throw wrongState(order);
    }
  }

  private void closeUnauthorized(OrderReference order, Instant at) {
    boolean none =
        order.authorizations().stream()
            .allMatch(found -> found.lifecycle().in(AuthorizationState.DECLINED));
    if (none && order.lifecycle().in(OPEN)) {
      world.move(order, CLOSED, Reason.EXPIRED, at);
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
    endings.cancel(order, Reason.SELLER_CANCELED, cause, at);
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
