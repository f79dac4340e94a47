package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Cancels an order of which nothing was captured. */
final class CancelOrderReference implements Operation {
  private final OrderReferences orders;

  CancelOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public String action() {
    return "CancelOrderReference";
  }

  @Override
  public Quota quota() {
    return Quota.CHANGE;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    orders.cancel(
        caller.account(),
        parameters.id("AmazonOrderReferenceId"),
        parameters.optional("CancelationReason", 1024),
        at);
    return result();
  }
}
