package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.OrderReferenceState.CLOSED;
import static dev.ipnledger.sandbox.model.OrderReferenceState.OPEN;
import static dev.ipnledger.sandbox.model.OrderReferenceState.SUSPENDED;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to an order reference because of its authorizations and captures. */
final class OrderEndings {
  private final World world;
  private final Limits limits;
  private final AgreementEndings agreements;

  OrderEndings(World world, Limits limits, AgreementEndings agreements) {
    this.world = requireNonNull(world, "world is null");
    this.limits = requireNonNull(limits, "limits is null");
    this.agreements = requireNonNull(agreements, "agreements is null");
  }

  /** A payment method failed; it may repair itself after a simulated time. */
  void suspend(OrderReference order, Optional<Duration> repairedAfter, Instant at) {
    order.agreement().ifPresent(agreement -> agreements.suspend(agreement, repairedAfter, at));
    if (!order.lifecycle().in(OPEN)) {
      return;
    }
    order.choices(order.choices().settled());
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

  /** The one authorization of an order that allows one has been made. */
  void processed(OrderReference order, Instant at) {
    close(order, Reason.MAX_AUTHORIZATIONS_PROCESSED, at);
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

  /** Cancels, which closes whatever is authorized. */
  void cancel(OrderReference order, Reason reason, @Nullable String cause, Instant at) {
    world.move(order, OrderReferenceState.CANCELED, reason, cause, at);
    for (Authorization authorization : order.authorizations()) {
      if (!authorization.lifecycle().state().terminal() && !authorization.hasLiveCapture()) {
        world.move(authorization, AuthorizationState.CLOSED, Reason.ORDER_REFERENCE_CANCELED, at);
      }
    }
  }

  private void close(OrderReference order, Reason reason, Instant at) {
    if (order.lifecycle().in(OPEN) || order.lifecycle().in(SUSPENDED)) {
      world.move(order, CLOSED, reason, at);
    }
  }
}
