package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.BillingAgreements;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.Optional;

/** Whether the payment method of a billing agreement would work now. */
final class ValidateBillingAgreement implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "ValidateBillingAgreement",
              Quota.CHANGE,
              Parameter.id("AmazonBillingAgreementId").asRequired())
          .withResult("ValidationResult", "FailureReasonCode", "BillingAgreementStatus")
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID, ErrorCode.INVALID_BILLING_AGREEMENT_STATUS)
          .from("5.4 [S], 5.9");

  private final BillingAgreements agreements;
  private final Lookup lookup;

  ValidateBillingAgreement(BillingAgreements agreements, Lookup lookup) {
    this.agreements = requireNonNull(agreements, "agreements is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String id = parameters.required("AmazonBillingAgreementId");
    Optional<Reason> failure = agreements.validate(caller.account(), id);
    BillingAgreement agreement = lookup.agreement(caller.account(), id);
    return result()
        .add("ValidationResult", failure.isPresent() ? "Failure" : "Success")
        .addIfPresent("FailureReasonCode", failure.map(Reason::code).orElse(null))
        .add(BillingAgreementXml.status(agreement));
  }
}
