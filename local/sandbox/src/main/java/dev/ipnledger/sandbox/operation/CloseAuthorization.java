package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Authorizations;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Gives the reserved funds back. */
final class CloseAuthorization implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CloseAuthorization",
              Quota.CHANGE,
              Parameter.id("AmazonAuthorizationId").asRequired(),
              Parameter.text("ClosureReason", 255))
          .withErrors(ErrorCode.INVALID_TRANSACTION_ID, ErrorCode.INVALID_AUTHORIZATION_STATUS)
          .from("5.4, 2.2; length of ClosureReason [U]");

  private final Authorizations authorizations;

  CloseAuthorization(Authorizations authorizations) {
    this.authorizations = requireNonNull(authorizations, "authorizations is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    authorizations.close(
        caller.account(),
        parameters.required("AmazonAuthorizationId"),
        parameters.text("ClosureReason"),
        at);
    return result();
  }
}
