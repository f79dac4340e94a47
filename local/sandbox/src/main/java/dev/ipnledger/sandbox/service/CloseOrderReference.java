package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ends authorizations; the Result element is missing in practice. */
final class CloseOrderReference implements Operation {
  private final OrderReferences orders;

  CloseOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public String action() {
    return "CloseOrderReference";
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
  public @Nullable Element answer(Caller caller, Parameters parameters, Instant at) {
    orders.close(
        caller.account(),
        parameters.id("AmazonOrderReferenceId"),
        parameters.optional("ClosureReason", 1024),
        at);
    return null;
  }
}
