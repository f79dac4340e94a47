package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Total, note and seller order id of a draft. */
final class SetOrderReferenceDetails implements Operation {
  private static final String PREFIX = "OrderReferenceAttributes.";
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "SetOrderReferenceDetails",
              Quota.CHANGE,
              Parameter.id("AmazonOrderReferenceId").asRequired(),
              Parameter.amount(PREFIX + "OrderTotal").asRequired(),
              Parameter.flag(PREFIX + "RequestPaymentAuthorization"))
          .taking(OrderAttributesReader.described(PREFIX))
          .withResult("OrderReferenceDetails")
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE,
              ErrorCode.CURRENCY_UNSUPPORTED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4; lengths of SellerOrderAttributes [U]");

  private final OrderReferences orders;

  SetOrderReferenceDetails(OrderReferences orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    OrderAttributes attributes = OrderAttributesReader.read(parameters, PREFIX);
    OrderAttributesReader.checkCurrency(attributes, caller);
    return result()
        .add(
            OrderReferenceXml.of(
                orders.setDetails(
                    caller.account(), parameters.required("AmazonOrderReferenceId"), attributes),
                false));
  }
}
