package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Authorization;
import dev.ipnledger.sandbox.model.Authorizations;
import dev.ipnledger.sandbox.model.AuthorizeRequest;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Reserves funds, at once or in the background, and captures them when asked to. */
final class Authorize implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "Authorize", Quota.CHANGE, Parameter.id("AmazonOrderReferenceId").asRequired())
          .taking(AuthorizeReader.PARAMETERS)
          .withResult("AuthorizationDetails")
          .withErrors(
              ErrorCode.INVALID_ORDER_REFERENCE_ID,
              ErrorCode.INVALID_ORDER_REFERENCE_STATUS,
              ErrorCode.DUPLICATE_REFERENCE_ID,
              ErrorCode.DUPLICATE_REQUEST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
              ErrorCode.TRANSACTION_COUNT_EXCEEDED,
              ErrorCode.PERIODIC_AMOUNT_EXCEEDED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4, 2.2, 5.8");

  private final Authorizations authorizations;

  Authorize(Authorizations authorizations) {
    this.authorizations = requireNonNull(authorizations, "authorizations is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    AuthorizeRequest request =
        AuthorizeReader.read(parameters, parameters.required("AmazonOrderReferenceId"));
    Authorization authorization = authorizations.authorize(caller.account(), request, at);
    return result().add(AuthorizationXml.answer(authorization, at));
  }
}
