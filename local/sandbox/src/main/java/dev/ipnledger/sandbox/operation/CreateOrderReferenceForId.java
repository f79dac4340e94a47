package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AgreementOrders;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Makes an order from a billing agreement. */
final class CreateOrderReferenceForId implements Operation {
  private static final String PREFIX = "OrderReferenceAttributes.";
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CreateOrderReferenceForId",
              Quota.CHANGE,
              Parameter.id("Id").asRequired(),
              Parameter.choice("IdType", "BillingAgreement").asRequired(),
              Parameter.flag("InheritShippingAddress"),
              Parameter.flag("ConfirmNow"),
              Parameter.amount(PREFIX + "OrderTotal"),
              Parameter.flag(PREFIX + "RequestPaymentAuthorization"))
          .taking(OrderAttributesReader.described(PREFIX))
          .withResult("OrderReferenceDetails")
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID,
              ErrorCode.INVALID_BILLING_AGREEMENT_STATUS,
              ErrorCode.CONSTRAINTS_EXIST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.CURRENCY_UNSUPPORTED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4 [S], quota 5.9 [U]");

  private final AgreementOrders orders;

  CreateOrderReferenceForId(AgreementOrders orders) {
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
                orders.create(
                    caller.account(),
                    parameters.required("Id"),
                    attributes,
                    parameters.flag("ConfirmNow"),
                    caller.constraintsStatus(),
                    at),
                false));
  }
}
