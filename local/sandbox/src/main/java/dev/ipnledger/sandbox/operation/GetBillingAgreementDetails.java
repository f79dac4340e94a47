package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lookup;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** The billing agreement as it is. */
final class GetBillingAgreementDetails implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.reading(
              "GetBillingAgreementDetails",
              Quota.READ,
              Parameter.id("AmazonBillingAgreementId").asRequired())
          .taking(BuyerConsent.PARAMETERS)
          .withResult("BillingAgreementDetails")
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID,
              ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN,
              ErrorCode.INTERNAL_SERVER_ERROR)
          .from("5.4 [S], quota 5.9 [U]");

  private final Lookup lookup;
  private final BuyerConsent consent;

  GetBillingAgreementDetails(Lookup lookup, BuyerConsent consent) {
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.consent = requireNonNull(consent, "consent is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    boolean consented = consent.givenIn(parameters, at);
    BillingAgreement agreement =
        lookup.agreement(caller.account(), parameters.required("AmazonBillingAgreementId"));
    return result().add(BillingAgreementXml.of(agreement, consented, at));
  }
}
