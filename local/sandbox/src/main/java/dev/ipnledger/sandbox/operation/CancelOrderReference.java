package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Cancels an order of which nothing was captured. */
final class CancelOrderReference implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CancelOrderReference",
              Quota.CHANGE,
              Parameter.id("AmazonOrderReferenceId").asRequired(),
              Parameter.text("CancelationReason", 1024))
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
              ErrorCode.INVALID_CANCEL_ATTEMPT)
          .from("5.4, 2.1");

  private final OrderReferences orders;

  CancelOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    orders.cancel(
        caller.account(),
        parameters.required("AmazonOrderReferenceId"),
        parameters.text("CancelationReason"),
        at);
    return result();
  }
}
