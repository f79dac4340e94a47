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

/** Opens a draft, or a suspended order with another payment method. */
final class ConfirmOrderReference implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "ConfirmOrderReference",
              Quota.CHANGE,
              Parameter.id("AmazonOrderReferenceId").asRequired(),
              Parameter.text("SuccessUrl", 1024),
              Parameter.text("FailureUrl", 1024),
              Parameter.amount("AuthorizationAmount"),
              Parameter.flag("ExpectImmediateAuthorization"))
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.CONSTRAINTS_EXIST,
              ErrorCode.PAYMENT_METHOD_NOT_UPDATED,
              ErrorCode.INVALID_ORDER_REFERENCE_STATUS)
          .from("5.4, 2.1; ConstraintsExist is 404 in NA");

  private final OrderReferences orders;

  ConfirmOrderReference(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public @Nullable Element answer(Caller caller, Parameters parameters, Instant at) {
    orders.confirm(
        caller.account(),
        parameters.required("AmazonOrderReferenceId"),
        caller.constraintsStatus(),
        parameters.flag("ExpectImmediateAuthorization"),
        at);
    return null;
  }
}
