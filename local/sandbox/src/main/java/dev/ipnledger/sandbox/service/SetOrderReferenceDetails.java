package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Total, note and seller order id of a draft. */
final class SetOrderReferenceDetails implements Operation {
  private final OrderReferences orders;

  SetOrderReferenceDetails(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public String action() {
    return "SetOrderReferenceDetails";
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
    String prefix = "OrderReferenceAttributes.";
    String own = prefix + "SellerOrderAttributes.";
    Amount total = parameters.amount(prefix + "OrderTotal");
    if (!caller.region().currencies().contains(total.currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_UNSUPPORTED,
          "The currency " + total.currency() + " is not supported in this region.");
    }
    OrderAttributes attributes =
        new OrderAttributes(
            total,
            parameters.optional(own + "SellerOrderId", 127),
            parameters.optional(own + "StoreName", 50),
            parameters.optional(own + "CustomInformation", 4096),
            parameters.optional(own + "SupplementaryData", 4096),
            parameters.optional(prefix + "SellerNote", 1024),
            parameters.optional(prefix + "PlatformId", 64),
            null,
            java.util.List.of(),
            null,
            null);
    return result()
        .add(
            OrderReferenceXml.of(
                orders.setDetails(
                    caller.account(), parameters.id("AmazonOrderReferenceId"), attributes)));
  }
}
