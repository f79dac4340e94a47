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

/** Opens a draft, or a suspended agreement with another payment method. */
final class ConfirmBillingAgreement implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "ConfirmBillingAgreement",
              Quota.CHANGE,
              Parameter.id("AmazonBillingAgreementId").asRequired(),
              Parameter.text("SuccessUrl", 1024),
              Parameter.text("FailureUrl", 1024))
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID,
              ErrorCode.BILLING_AGREEMENT_CONSTRAINTS_EXIST,
              ErrorCode.PAYMENT_METHOD_NOT_UPDATED,
              ErrorCode.INVALID_BILLING_AGREEMENT_STATUS)
          .from("5.4 [S], quota 5.9 [U]");

  private final BillingAgreements agreements;

  ConfirmBillingAgreement(BillingAgreements agreements) {
    this.agreements = requireNonNull(agreements, "agreements is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    agreements.confirm(caller.account(), parameters.required("AmazonBillingAgreementId"), at);
    return result();
  }
}
