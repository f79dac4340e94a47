package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefundRequest;
import dev.ipnledger.sandbox.model.Refunds;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Operation;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.Quota;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Gives captured money back; Pending at first. */
final class RefundOperation implements Operation {
  private static final OperationSpec SPEC =
      OperationSpec.changing(
              "Refund",
              Quota.CHANGE,
              Parameter.id("AmazonCaptureId").asRequired(),
              Parameter.referenceId("RefundReferenceId").asRequired(),
              Parameter.amount("RefundAmount").asRequired(),
              Parameter.text("SellerRefundNote", 255),
              Parameter.text("SoftDescriptor", 16),
              Parameter.credits("ProviderCreditReversalList", "CreditReversalAmount"))
          .withResult("RefundDetails")
          .withErrors(
              ErrorCode.INVALID_TRANSACTION_ID,
              ErrorCode.CAPTURE_NOT_REFUNDABLE,
              ErrorCode.DUPLICATE_REFERENCE_ID,
              ErrorCode.DUPLICATE_REQUEST,
              ErrorCode.CURRENCY_MISMATCH,
              ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
              ErrorCode.TRANSACTION_COUNT_EXCEEDED,
              ErrorCode.INVALID_SANDBOX_SIMULATION)
          .from("5.4, 2.4, 5.8");

  private final Refunds refunds;

  RefundOperation(Refunds refunds) {
    this.refunds = requireNonNull(refunds, "refunds is null");
  }

  @Override
  public OperationSpec spec() {
    return SPEC;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    RefundRequest request =
        new RefundRequest(
            parameters.required("AmazonCaptureId"),
            parameters.required("RefundReferenceId"),
            parameters.amount("RefundAmount"),
            parameters.text("SellerRefundNote"),
            parameters.text("SoftDescriptor"),
            parameters.credits("ProviderCreditReversalList", "CreditReversalAmount"));
    return result().add(RefundXml.of(refunds.refund(caller.account(), request, at)));
  }
}
