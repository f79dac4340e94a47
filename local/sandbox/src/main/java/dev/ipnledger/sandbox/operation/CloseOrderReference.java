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
import org.jspecify.annotations.Nullable;

/** Ends authorizations; the Result element is missing in practice. */
final class CloseOrderReference implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CloseOrderReference",
              Quota.CHANGE,
              Parameter.id("AmazonOrderReferenceId").asRequired(),
              Parameter.text("ClosureReason", 1024))
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4, 2.1");

  private final OrderReferences orders;

  CloseOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public @Nullable Element answer(Caller caller, Parameters parameters, Instant at) {
    orders.close(
        caller.account(),
        parameters.required("AmazonOrderReferenceId"),
        parameters.text("ClosureReason"),
        at);
    return null;
  }
}
