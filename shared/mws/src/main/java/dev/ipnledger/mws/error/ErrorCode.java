package dev.ipnledger.mws.error;

import static dev.ipnledger.mws.error.Retry.AFTER_QUOTA_RESET;
import static dev.ipnledger.mws.error.Retry.AFTER_RESTORE_INTERVAL;
import static dev.ipnledger.mws.error.Retry.NEVER;
import static dev.ipnledger.mws.error.Retry.YES;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The error codes of Off-Amazon Payments (guide, "Error codes", and the reference pages). Amazon
 * may add others: an unknown code is judged by its HTTP status alone.
 */
public enum ErrorCode {
  INTERNAL_SERVER_ERROR(
      "InternalServerError",
      500,
      YES,
      "unknown fault; also a sandbox call at the live endpoint, or the reverse"),
  INTERNAL_ERROR("InternalError", 500, YES, "unknown fault"),
  SERVICE_UNAVAILABLE("ServiceUnavailable", 503, YES, "the service is down or overloaded"),
  REQUEST_THROTTLED(
      "RequestThrottled", 503, AFTER_RESTORE_INTERVAL, "more calls than the quota allows"),
  QUOTA_EXCEEDED(
      "QuotaExceeded", 503, AFTER_QUOTA_RESET, "more calls than the hourly quota allows"),
  INPUT_STREAM_DISCONNECTED("InputStreamDisconnected", 400, YES, "the upload broke off"),

  INVALID_PARAMETER_VALUE(
      "InvalidParameterValue", 400, NEVER, "a parameter is wrong, or the request expired"),
  DUPLICATE_REQUEST(
      "DuplicateRequest", 400, NEVER, "the reference id was used with other parameters"),
  DUPLICATE_REFERENCE_ID(
      "DuplicateReferenceId", 400, NEVER, "the reference id was used in another kind of call"),
  CONSTRAINTS_EXIST(
      "ConstraintsExist",
      400,
      NEVER,
      "the order reference can't be confirmed yet; some pages say 404"),
  BILLING_AGREEMENT_CONSTRAINTS_EXIST(
      "BillingAgreementConstraintsExist",
      400,
      NEVER,
      "the billing agreement can't be confirmed yet"),
  CURRENCY_MISMATCH("CurrencyMismatch", 400, NEVER, "the currency differs from the order's"),
  CURRENCY_UNSUPPORTED("CurrencyUnsupported", 400, NEVER, "the region does not take the currency"),
  INVALID_ADDRESS(
      "InvalidAddress", 400, NEVER, "wrong section, version or path; some pages say 404"),

  ACCESS_DENIED("AccessDenied", 401, NEVER, "the keys may not do this"),
  INVALID_ACCESS_KEY_ID("InvalidAccessKeyId", 403, NEVER, "the access key is unknown"),
  SIGNATURE_DOES_NOT_MATCH(
      "SignatureDoesNotMatch",
      403,
      NEVER,
      "the secret key is wrong, or the request changed on its way"),
  INVALID_ACCOUNT_STATUS("InvalidAccountStatus", 403, NEVER, "the seller's account can't be used"),

  INVALID_ADDRESS_CONSENT_TOKEN(
      "InvalidAddressConsentToken", 404, NEVER, "the buyer's token is wrong or too old"),

  CAPTURE_NOT_REFUNDABLE(
      "CaptureNotRefundable", 405, NEVER, "the capture's state does not allow a refund"),
  INVALID_AUTHORIZATION_STATUS(
      "InvalidAuthorizationStatus",
      405,
      NEVER,
      "the authorization's state does not allow it; read it again"),
  INVALID_ORDER_REFERENCE_STATUS(
      "InvalidOrderReferenceStatus",
      405,
      NEVER,
      "the order reference's state does not allow it; read it again"),
  BILLING_AGREEMENT_NOT_MODIFIABLE(
      "BillingAgreementNotModifiable",
      405,
      NEVER,
      "the billing agreement's state does not allow it"),
  ORDER_REFERENCE_COUNT_EXCEEDED(
      "OrderReferenceCountExceeded",
      405,
      NEVER,
      "the billing agreement has too many order references"),

  // No source confirms the status of those below; it is what the service's other errors suggest.
  INVALID_ORDER_REFERENCE_ID(
      "InvalidOrderReferenceId",
      404,
      NEVER,
      "unknown, of another environment, or of another seller"),
  INVALID_TRANSACTION_ID(
      "InvalidTransactionId", 404, NEVER, "unknown, of another environment, or of another seller"),
  INVALID_BILLING_AGREEMENT_ID(
      "InvalidBillingAgreementId",
      404,
      NEVER,
      "unknown, of another environment, or of another seller"),
  ORDER_REFERENCE_NOT_MODIFIABLE(
      "OrderReferenceNotModifiable", 405, NEVER, "the order reference is no longer a draft"),
  INVALID_CANCEL_ATTEMPT(
      "InvalidCancelAttempt", 405, NEVER, "the order reference can't be cancelled now"),
  INVALID_CLOSE_ATTEMPT("InvalidCloseAttempt", 405, NEVER, "it can't be closed now"),
  INVALID_BILLING_AGREEMENT_STATUS(
      "InvalidBillingAgreementStatus",
      405,
      NEVER,
      "the billing agreement's state does not allow it"),
  TRANSACTION_AMOUNT_EXCEEDED(
      "TransactionAmountExceeded", 400, NEVER, "more money than the order or capture allows"),
  TRANSACTION_COUNT_EXCEEDED(
      "TransactionCountExceeded", 400, NEVER, "more calls than the order or capture allows"),
  PERIODIC_AMOUNT_EXCEEDED(
      "PeriodicAmountExceeded",
      400,
      NEVER,
      "more money than the billing agreement allows in a month"),
  PAYMENT_METHOD_NOT_UPDATED(
      "PaymentMethodNotUpdated", 400, NEVER, "the buyer has not chosen another payment method yet"),
  PAYMENT_METHOD_NOT_ALLOWED(
      "PaymentMethodNotAllowed", 400, NEVER, "the payment method can't be used for this order"),
  INVALID_SANDBOX_SIMULATION(
      "InvalidSandboxSimulationSpecified", 400, NEVER, "no such state and reason can be simulated"),
  UNAUTHORIZED_ACCESS("UnauthorizedAccess", 401, NEVER, "the keys may not act for this seller"),
  UNAUTHORIZED_SOLUTION_PROVIDER(
      "UnauthorizedSolutionProvider", 401, NEVER, "the provider may not act for this seller"),
  MISSING_AUTHENTICATION_TOKEN(
      "MissingAuthenticationToken", 401, NEVER, "the request is not signed");

  private static final Map<String, ErrorCode> BY_WIRE_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ErrorCode::wireName, Function.identity()));

  private final String wireName;
  private final int httpStatus;
  private final Retry retry;
  private final String meaning;

  ErrorCode(String wireName, int httpStatus, Retry retry, String meaning) {
    this.wireName = wireName;
    this.httpStatus = httpStatus;
    this.retry = retry;
    this.meaning = meaning;
  }

  /** The code of that name, in Amazon's spelling; empty for one that is not in the table. */
  public static Optional<ErrorCode> of(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  /** {@code Code} of the error document. */
  public String wireName() {
    return wireName;
  }

  /** The HTTP status that it usually comes with. */
  public int httpStatus() {
    return httpStatus;
  }

  /** Whether and when to ask again. */
  public Retry retry() {
    return retry;
  }

  /** Whether asking again can help at all. */
  public boolean retriable() {
    return retry != NEVER;
  }

  /** For a person: why it was refused, as the end of a sentence. */
  public String meaning() {
    return meaning;
  }
}
