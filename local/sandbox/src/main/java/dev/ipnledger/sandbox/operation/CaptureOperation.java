package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.CaptureRequest;
import dev.ipnledger.sandbox.model.Captures;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Takes the money of an open authorization, all or a part. */
final class CaptureOperation implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "Capture",
              Quota.CHANGE,
              Parameter.id("AmazonAuthorizationId").asRequired(),
              Parameter.referenceId("CaptureReferenceId").asRequired(),
              Parameter.amount("CaptureAmount").asRequired(),
              Parameter.text("SellerCaptureNote", 255),
              Parameter.text("SoftDescriptor", 16),
              Parameter.credits("ProviderCreditList", "CreditAmount"))
          .withResult("CaptureDetails")
          .withErrors(
              ErrorCode.INVALID_TRANSACTION_ID,
              ErrorCode.INVALID_AUTHORIZATION_STATUS,
              ErrorCode.DUPLICATE_REFERENCE_ID,
              ErrorCode.DUPLICATE_REQUEST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
              ErrorCode.TRANSACTION_COUNT_EXCEEDED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4, 2.3, 5.8");

  private final Captures captures;

  CaptureOperation(Captures captures) {
    this.captures = requireNonNull(captures, "captures is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    CaptureRequest request =
        new CaptureRequest(
            parameters.required("AmazonAuthorizationId"),
            parameters.required("CaptureReferenceId"),
            parameters.amount("CaptureAmount"),
            parameters.text("SellerCaptureNote"),
            parameters.text("SoftDescriptor"),
            parameters.credits("ProviderCreditList", "CreditAmount"));
    return result().add(CaptureXml.of(captures.capture(caller.account(), request, at)));
  }
}
