package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AgreementAttributes;
import dev.ipnledger.sandbox.model.BillingAgreement;
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

/** What the seller says about a draft of a billing agreement. */
final class SetBillingAgreementDetails implements Operation {
  private static final String PREFIX = "BillingAgreementAttributes.";
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "SetBillingAgreementDetails",
              Quota.CHANGE,
              Parameter.id("AmazonBillingAgreementId").asRequired(),
              Parameter.text(PREFIX + "PlatformId", 64),
              Parameter.text(PREFIX + "SellerNote", 1024),
              Parameter.text(
                  PREFIX + "SellerBillingAgreementAttributes.SellerBillingAgreementId", 127),
              Parameter.text(PREFIX + "SellerBillingAgreementAttributes.StoreName", 50),
              Parameter.text(PREFIX + "SellerBillingAgreementAttributes.CustomInformation", 4096),
              Parameter.choice(
                  PREFIX + "BillingAgreementType",
                  "CustomerInitiatedTransaction",
                  "MerchantInitiatedTransaction"),
              Parameter.amount(PREFIX + "SubscriptionAmount"))
          .withResult("BillingAgreementDetails")
          .withErrors(
              ErrorCode.INVALID_BILLING_AGREEMENT_ID,
              ErrorCode.BILLING_AGREEMENT_NOT_MODIFIABLE,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4 [S]; lengths and quota [U]");

  private final BillingAgreements agreements;

  SetBillingAgreementDetails(BillingAgreements agreements) {
    this.agreements = requireNonNull(agreements, "agreements is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    String own = PREFIX + "SellerBillingAgreementAttributes.";
    AgreementAttributes attributes =
        new AgreementAttributes(
            parameters.text(PREFIX + "PlatformId"),
            parameters.text(PREFIX + "SellerNote"),
            parameters.text(own + "SellerBillingAgreementId"),
            parameters.text(own + "StoreName"),
            parameters.text(own + "CustomInformation"),
            parameters.text(PREFIX + "BillingAgreementType"),
            parameters.optionalAmount(PREFIX + "SubscriptionAmount"));
    BillingAgreement agreement =
        agreements.setDetails(
            caller.account(), parameters.required("AmazonBillingAgreementId"), attributes);
    return result().add(BillingAgreementXml.of(agreement, false, at));
  }
}
