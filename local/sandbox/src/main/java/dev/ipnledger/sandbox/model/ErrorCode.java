package dev.ipnledger.sandbox.model;

/**
 * Refusals of the service with their HTTP status (guide, "Error codes"). Where no document gives
 * the status the value is marked [U]: it is the sandbox's assumption.
 */
public enum ErrorCode {
  INTERNAL_SERVER_ERROR("InternalServerError", 500),
  SERVICE_UNAVAILABLE("ServiceUnavailable", 503),
  REQUEST_THROTTLED("RequestThrottled", 503),
  QUOTA_EXCEEDED("QuotaExceeded", 503),
  ACCESS_DENIED("AccessDenied", 401),
  INVALID_ACCESS_KEY_ID("InvalidAccessKeyId", 403),
  SIGNATURE_DOES_NOT_MATCH("SignatureDoesNotMatch", 403),
  INVALID_ACCOUNT_STATUS("InvalidAccountStatus", 403),
  INVALID_ADDRESS("InvalidAddress", 404),
  INVALID_PARAMETER_VALUE("InvalidParameterValue", 400),
  CONSTRAINTS_EXIST("ConstraintsExist", 400),
  CURRENCY_MISMATCH("CurrencyMismatch", 400),
  CURRENCY_UNSUPPORTED("CurrencyUnsupported", 400),
  DUPLICATE_REFERENCE_ID("DuplicateReferenceId", 400),
  DUPLICATE_REQUEST("DuplicateRequest", 400),
  INVALID_ORDER_REFERENCE_STATUS("InvalidOrderReferenceStatus", 405),
  INVALID_AUTHORIZATION_STATUS("InvalidAuthorizationStatus", 405),
  CAPTURE_NOT_REFUNDABLE("CaptureNotRefundable", 405),
  BILLING_AGREEMENT_CONSTRAINTS_EXIST("BillingAgreementConstraintsExist", 400),
  BILLING_AGREEMENT_NOT_MODIFIABLE("BillingAgreementNotModifiable", 405),
  INVALID_ADDRESS_CONSENT_TOKEN("InvalidAddressConsentToken", 404),
  // [U] from here on.
  CONTENT_MD5_MISSING("ContentMD5Missing", 400),
  CONTENT_MD5_DOES_NOT_MATCH("ContentMD5DoesNotMatch", 400),
  INVALID_FEED_SUBMISSION_ID("InvalidFeedSubmissionId", 400),
  FEED_PROCESSING_RESULT_NOT_READY("FeedProcessingResultNotReady", 404),
  INVALID_REPORT_ID("InvalidReportId", 404),
  INVALID_REPORT_TYPE("InvalidReportType", 400),
  INVALID_BILLING_AGREEMENT_ID("InvalidBillingAgreementId", 404),
  INVALID_BILLING_AGREEMENT_STATUS("InvalidBillingAgreementStatus", 405),
  PERIODIC_AMOUNT_EXCEEDED("PeriodicAmountExceeded", 400),
  ORDER_REFERENCE_NOT_MODIFIABLE("OrderReferenceNotModifiable", 405),
  INVALID_CANCEL_ATTEMPT("InvalidCancelAttempt", 405),
  INVALID_CLOSE_ATTEMPT("InvalidCloseAttempt", 405),
  INVALID_ORDER_REFERENCE_ID("InvalidOrderReferenceId", 404),
  INVALID_TRANSACTION_ID("InvalidTransactionId", 404),
  TRANSACTION_AMOUNT_EXCEEDED("TransactionAmountExceeded", 400),
  TRANSACTION_COUNT_EXCEEDED("TransactionCountExceeded", 400),
  PAYMENT_METHOD_NOT_UPDATED("PaymentMethodNotUpdated", 400),
  INVALID_SANDBOX_SIMULATION("InvalidSandboxSimulationSpecified", 400);

  private final String code;
  private final int httpStatus;

  ErrorCode(String code, int httpStatus) {
    this.code = code;
    this.httpStatus = httpStatus;
  }

  /** The text of the {@code Code} element. */
  public String code() {
    return code;
  }

  public int httpStatus() {
    return httpStatus;
  }
}
