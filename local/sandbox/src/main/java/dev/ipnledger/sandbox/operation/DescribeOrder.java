package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferences;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.List;

/** What a seller says about an order: SetOrderReferenceDetails and SetOrderAttributes. */
final class DescribeOrder implements Operation {
  private static final String ID = "AmazonOrderReferenceId";

  private final OperationSpec spec;
  private final String prefix;
  private final Step step;

  /** What the model does. */
  @FunctionalInterface
  private interface Step {
    OrderReference run(Account caller, String id, OrderAttributes attributes);
  }

  private DescribeOrder(OperationSpec spec, String prefix, Step step) {
    this.spec =
        spec.withResult("OrderReferenceDetails")
            .withErrors(
                ErrorCode.INVALID_ORDER_REFERENCE_ID,
                ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE,
                ErrorCode.CURRENCY_UNSUPPORTED,
                ErrorCode.INVALID_SANDBOX_SIMULATION);
    this.prefix = requireNonNull(prefix, "prefix is null");
    this.step = requireNonNull(step, "step is null");
  }

  /** Total, note and seller order id of a draft. */
  static DescribeOrder setOrderReferenceDetails(OrderReferences orders) {
    String prefix = "OrderReferenceAttributes.";
    OperationSpec spec =
        OperationSpec.changing(
                "SetOrderReferenceDetails",
                Quota.CHANGE,
                Parameter.id(ID).asRequired(),
                Parameter.amount(prefix + "OrderTotal").asRequired(),
                Parameter.flag(prefix + "RequestPaymentAuthorization"))
            .taking(OrderAttributesReader.described(prefix))
            .from("5.4; lengths of SellerOrderAttributes [U]");
    return new DescribeOrder(spec, prefix, orders::setDetails);
  }

  /** The same and more, also after confirmation but for the total. */
  static DescribeOrder setOrderAttributes(OrderReferences orders) {
    String prefix = "OrderAttributes.";
    String provider = prefix + "PaymentServiceProviderAttributes.PaymentServiceProvider";
    OperationSpec spec =
        OperationSpec.changing(
                "SetOrderAttributes",
                Quota.CHANGE,
                Parameter.id(ID).asRequired(),
                Parameter.amount(prefix + "OrderTotal"),
                Parameter.flag(prefix + "RequestPaymentAuthorization"))
            .taking(OrderAttributesReader.described(prefix))
            .taking(
                List.of(
                    Parameter.list(
                        prefix + "SellerOrderAttributes.OrderItemCategories.OrderItemCategory", 64),
                    Parameter.text(provider + "Id", 64),
                    Parameter.text(provider + "OrderId", 64)))
            .from("5.4 [S]; in Canceled refused [I]");
    return new DescribeOrder(spec, prefix, orders::setAttributes);
  }

  @Override
  public OperationSpec spec() {
    return spec;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    OrderAttributes attributes = OrderAttributesReader.read(parameters, prefix);
    OrderAttributesReader.checkCurrency(attributes, caller);
    OrderReference order = step.run(caller.account(), parameters.required(ID), attributes);
    return result().add(OrderReferenceXml.of(order, false));
  }
}
