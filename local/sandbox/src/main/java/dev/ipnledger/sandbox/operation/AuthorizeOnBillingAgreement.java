package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AgreementCharge;
import dev.ipnledger.sandbox.model.AgreementOrders;
import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.List;

/** Makes an order from a billing agreement, confirms it, authorizes and closes it. */
final class AuthorizeOnBillingAgreement implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "AuthorizeOnBillingAgreement",
              Quota.CHANGE,
              Parameter.id("AmazonBillingAgreementId").asRequired())
          .taking(AuthorizeReader.PARAMETERS)
          .taking(OrderAttributesReader.described(""))
          .taking(List.of(Parameter.flag("InheritShippingAddress")))
          .withResult("AuthorizationDetails", "AmazonOrderReferenceId")
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID,
              ErrorCode.INVALID_BILLING_AGREEMENT_STATUS,
              ErrorCode.DUPLICATE_REFERENCE_ID,
              ErrorCode.DUPLICATE_REQUEST,
              ErrorCode.CONSTRAINTS_EXIST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.PERIODIC_AMOUNT_EXCEEDED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4, 2.5 [S]");

  private final AgreementOrders orders;

  AuthorizeOnBillingAgreement(AgreementOrders orders) {
    this.orders = requireNonNull(orders, "orders is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    AgreementCharge charge =
        new AgreementCharge(
            AuthorizeReader.read(parameters, parameters.required("AmazonBillingAgreementId")),
            OrderAttributesReader.read(parameters, ""),
            parameters.flag("InheritShippingAddress"));
    Authorization authorization = orders.authorize(caller.account(), charge, at);
    return result()
        .add(AuthorizationXml.answer(authorization, at))
        .add("AmazonOrderReferenceId", authorization.order().id());
  }
}
