package dev.ipnledger.mws.catalogue;

import java.util.List;

/** What an answer holds, by element names as in Amazon's documents; nested ones with a slash. */
public enum ResultShape {
  NOTHING,
  ORDER_REFERENCE(
      "OrderReferenceDetails/AmazonOrderReferenceId",
      "OrderReferenceDetails/OrderTotal",
      "OrderReferenceDetails/SellerOrderAttributes/SellerOrderId",
      "OrderReferenceDetails/ParentDetails",
      "OrderReferenceDetails/OrderReferenceStatus",
      "OrderReferenceDetails/IdList",
      "OrderReferenceDetails/CreationTimestamp",
      "OrderReferenceDetails/ExpirationTimestamp",
      "OrderReferenceDetails/ReleaseEnvironment",
      "OrderReferenceDetails/Constraints"),
  AUTHORIZATION(
      "AuthorizationDetails/AmazonAuthorizationId",
      "AuthorizationDetails/AuthorizationReferenceId",
      "AuthorizationDetails/AuthorizationAmount",
      "AuthorizationDetails/CapturedAmount",
      "AuthorizationDetails/AuthorizationFee",
      "AuthorizationDetails/IdList",
      "AuthorizationDetails/CreationTimestamp",
      "AuthorizationDetails/ExpirationTimestamp",
      "AuthorizationDetails/AuthorizationStatus",
      "AuthorizationDetails/CaptureNow",
      "AuthorizationDetails/SoftDecline",
      "AuthorizationDetails/SoftDescriptor"),
  CAPTURE(
      "CaptureDetails/AmazonCaptureId",
      "CaptureDetails/CaptureReferenceId",
      "CaptureDetails/CaptureAmount",
      "CaptureDetails/RefundedAmount",
      "CaptureDetails/CaptureFee",
      "CaptureDetails/IdList",
      "CaptureDetails/CreationTimestamp",
      "CaptureDetails/CaptureStatus",
      "CaptureDetails/SoftDescriptor",
      "CaptureDetails/ConvertedAmount",
      "CaptureDetails/ConversionRate"),
  REFUND(
      "RefundDetails/AmazonRefundId",
      "RefundDetails/RefundReferenceId",
      "RefundDetails/RefundType",
      "RefundDetails/RefundAmount",
      "RefundDetails/FeeRefunded",
      "RefundDetails/CreationTimestamp",
      "RefundDetails/RefundStatus",
      "RefundDetails/SoftDescriptor",
      "RefundDetails/ConvertedAmount",
      "RefundDetails/ConversionRate"),
  BILLING_AGREEMENT(
      "BillingAgreementDetails/AmazonBillingAgreementId",
      "BillingAgreementDetails/BillingAgreementStatus",
      "BillingAgreementDetails/BillingAgreementLimits",
      "BillingAgreementDetails/BillingAgreementConsent",
      "BillingAgreementDetails/SellerBillingAgreementAttributes",
      "BillingAgreementDetails/CreationTimestamp"),
  PROVIDER_CREDIT(
      "ProviderCreditDetails/AmazonProviderCreditId",
      "ProviderCreditDetails/CreditAmount",
      "ProviderCreditDetails/CreditReversalAmount",
      "ProviderCreditDetails/CreditReversalIdList",
      "ProviderCreditDetails/CreditStatus"),
  PROVIDER_CREDIT_REVERSAL(
      "ProviderCreditReversalDetails/AmazonProviderCreditReversalId",
      "ProviderCreditReversalDetails/CreditReversalReferenceId",
      "ProviderCreditReversalDetails/CreditReversalAmount",
      "ProviderCreditReversalDetails/CreditReversalStatus"),
  ORDER_REFERENCES("OrderReferenceList/OrderReference", "NextPageToken"),
  VALIDATION("ValidationResult", "FailureReasonCode", "BillingAgreementStatus"),
  SERVICE_STATUS("Status", "Timestamp", "MessageId", "Messages"),
  ACCOUNT_STATUS("AccountStatus"),
  FEED_SUBMISSIONS(
      "FeedSubmissionInfo/FeedSubmissionId",
      "FeedSubmissionInfo/FeedType",
      "FeedSubmissionInfo/SubmittedDate",
      "FeedSubmissionInfo/FeedProcessingStatus",
      "FeedSubmissionInfo/StartedProcessingDate",
      "FeedSubmissionInfo/CompletedProcessingDate",
      "NextToken",
      "HasNext",
      "Count"),
  REPORT_REQUESTS(
      "ReportRequestInfo/ReportRequestId",
      "ReportRequestInfo/ReportType",
      "ReportRequestInfo/ReportProcessingStatus",
      "ReportRequestInfo/GeneratedReportId",
      "NextToken",
      "HasNext"),
  REPORTS(
      "ReportInfo/ReportId",
      "ReportInfo/ReportType",
      "ReportInfo/ReportRequestId",
      "ReportInfo/AvailableDate",
      "NextToken",
      "HasNext"),
  /** Not an XML answer: the body is the document, and {@code Content-MD5} is its digest. */
  DOCUMENT;

  // One text, since an enum must not hold what could be changed.
  private final String elements;

  ResultShape(String... elements) {
    this.elements = String.join(" ", elements);
  }

  /** The elements that are read; empty when there are none. */
  public List<String> elements() {
    return elements.isEmpty() ? List.of() : List.of(elements.split(" ", -1));
  }
}
