package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens a draft, or a suspended order with another payment method. */
final class ConfirmOrderReference implements Operation {
  private final OrderReferences orders;

  ConfirmOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public String action() {
    return "ConfirmOrderReference";
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
    // The European page gives 400 for ConstraintsExist, the American one 404.
    int constraintsStatus = caller.region() == Region.NA ? 404 : 400;
    orders.confirm(
        caller.account(), parameters.id("AmazonOrderReferenceId"), constraintsStatus, at);
    return null;
  }
}
