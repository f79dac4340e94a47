package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.OPEN;
import static dev.ipnledger.sandbox.model.OrderReferenceState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to an order reference because of its authorizations and captures. */
final class OrderEndings {
  private final World world;
  private final Limits limits;

  OrderEndings(World world, Limits limits) {
    this.world = requireNonNull(world, "world is null");
    this.limits = requireNonNull(limits, "limits is null");
  }

  /** A payment method failed; it may repair itself after a simulated time. */
  void suspend(OrderReference order, Optional<Duration> repairedAfter, Instant at) {
    if (!order.lifecycle().in(OPEN)) {
      return;
    }
    order.paymentMethodChanged(false);
    world.move(order, SUSPENDED, Reason.INVALID_PAYMENT_METHOD, at);
    Status<OrderReferenceState> suspended = order.lifecycle().current();
    repairedAfter.ifPresent(
        wait ->
            world.at(
                at.plus(wait),
                due -> {
                  if (order.lifecycle().current().equals(suspended)) {
                    world.move(order, OPEN, null, due);
                  }
                }));
  }

  /** Amazon rejected a payment. */
  void rejected(OrderReference order, Instant at) {
    close(order, Reason.AMAZON_CLOSED, at);
  }

  /** Money was taken: the order closes at its limit of amount or of captures. */
  void captured(OrderReference order, Instant at) {
    Amount taken =
        order
            .captures()
            .filter(Capture::took)
            .map(Capture::amount)
            .reduce(Amount::plus)
            .orElseThrow();
    Amount cap = Limits.cap(order.total().orElseThrow());
    if (taken.compareTo(cap) >= 0) {
      close(order, Reason.MAX_AMOUNT_CHARGED, at);
    } else if (order.captures().filter(Capture::took).count() >= limits.capturesPerOrder()) {
      close(order, Reason.MAX_AUTHORIZATIONS_CAPTURED, at);
    }
  }

  private void close(OrderReference order, Reason reason, Instant at) {
    if (order.lifecycle().in(OPEN) || order.lifecycle().in(SUSPENDED)) {
      world.move(order, CLOSED, reason, at);
    }
  }
}
