package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.BillingAgreements;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Ends charges on a billing agreement. */
final class CloseBillingAgreement implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "CloseBillingAgreement",
              Quota.CHANGE,
              Parameter.id("AmazonBillingAgreementId").asRequired(),
              Parameter.text("ClosureReason", 1024))
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID, ErrorCode.INVALID_BILLING_AGREEMENT_STATUS)
          .from("5.4 [S], 5.9; length [U]");

  private final BillingAgreements agreements;

  CloseBillingAgreement(BillingAgreements agreements) {
    this.agreements = requireNonNull(agreements, "agreements is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    agreements.close(
        caller.account(),
        parameters.required("AmazonBillingAgreementId"),
        parameters.text("ClosureReason"),
        at);
    return result();
  }
}
