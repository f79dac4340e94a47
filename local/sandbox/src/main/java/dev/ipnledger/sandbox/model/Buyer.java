package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CANCELED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.DRAFT;
import static dev.ipnledger.sandbox.model.OrderReferenceState.OPEN;
import static dev.ipnledger.sandbox.model.OrderReferenceState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What the buyer does at Amazon: signs in with the button, chooses in the wallet, repairs. */
public final class Buyer {
  private final World world;
  private final AmazonIds ids;
  private final Lifetimes lifetimes;

  Buyer(World world, AmazonIds ids, Lifetimes lifetimes) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
  }

  /** Button, address and wallet: makes a draft, which goes stale unless it is confirmed in time. */
  public OrderReference placesOrder(
      Account account, Region region, OrderAttributes attributes, Instant at) {
    OrderReference order =
        new OrderReference(
            ids.order(account.environment(), region), account, at, at.plus(lifetimes.order()));
    order.attributes(attributes);
    world.add(order);
    world.move(order, DRAFT, null, at);
    world.at(at.plus(lifetimes.draft()), due -> goesStale(order, due));
    world.at(order.expires(), due -> expires(order, due));
    return order;
  }

  /** Repairs the payment method on Amazon's site: a suspended order opens by itself. */
  public boolean repairsPaymentMethod(OrderReference order, Instant at) {
    if (!order.lifecycle().in(SUSPENDED)) {
      return false;
    }
    world.move(order, OPEN, null, at);
    return true;
  }

  /** Chooses another payment method in the wallet; the seller then has to confirm. */
  public boolean choosesAnotherPaymentMethod(OrderReference order) {
    boolean possible = order.lifecycle().in(SUSPENDED) || order.lifecycle().in(DRAFT);
    if (possible) {
      order.paymentMethodChanged(true);
    }
    return possible;
  }

  private void goesStale(OrderReference order, Instant at) {
    if (order.lifecycle().in(DRAFT)) {
      world.move(order, CANCELED, Reason.STALE, at);
    }
  }

  private void expires(OrderReference order, Instant at) {
    if (!order.lifecycle().state().terminal()) {
      world.move(order, CLOSED, Reason.EXPIRED, at);
    }
  }
}
