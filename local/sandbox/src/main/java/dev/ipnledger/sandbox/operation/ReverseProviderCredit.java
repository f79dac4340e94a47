package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.ProviderCredits;
import dev.ipnledger.sandbox.model.ReverseRequest;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Takes money back from a solution provider. */
final class ReverseProviderCredit implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "ReverseProviderCredit",
              Quota.CHANGE,
              Parameter.id("AmazonProviderCreditId").asRequired(),
              Parameter.referenceId("CreditReversalReferenceId").asRequired(),
              Parameter.amount("CreditReversalAmount").asRequired(),
              Parameter.text("CreditReversalNote", 255))
          .withResult("ProviderCreditReversalDetails")
          .withErrors(
              ErrorCode.INVALID_TRANSACTION_ID,
              ErrorCode.DUPLICATE_REFERENCE_ID,
              ErrorCode.DUPLICATE_REQUEST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.TRANSACTION_AMOUNT_EXCEEDED)
          .from("5.4 [S]; quota and errors [I]");

  private final ProviderCredits credits;

  ReverseProviderCredit(ProviderCredits credits) {
    this.credits = requireNonNull(credits, "credits is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    ReverseRequest request =
        new ReverseRequest(
            parameters.required("AmazonProviderCreditId"),
            parameters.required("CreditReversalReferenceId"),
            parameters.amount("CreditReversalAmount"),
            parameters.text("CreditReversalNote"));
    return result().add(ProviderCreditXml.of(credits.reverse(caller.account(), request, at)));
  }
}
