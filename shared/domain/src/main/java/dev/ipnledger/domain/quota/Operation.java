package dev.ipnledger.domain.quota;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The operations of Amazon MWS that payments have to do with, and how often each may be called. */
public enum Operation {
  GET_ORDER_REFERENCE_DETAILS("GetOrderReferenceDetails", ObjectKind.ORDER_REFERENCE, Rate.GET),
  GET_AUTHORIZATION_DETAILS("GetAuthorizationDetails", ObjectKind.AUTHORIZATION, Rate.GET),
  GET_CAPTURE_DETAILS("GetCaptureDetails", ObjectKind.CAPTURE, Rate.GET),
  GET_REFUND_DETAILS("GetRefundDetails", ObjectKind.REFUND, Rate.GET),
  // The guide gives no quota for these three; they are taken for alike.
  GET_BILLING_AGREEMENT_DETAILS(
      "GetBillingAgreementDetails", ObjectKind.BILLING_AGREEMENT, Rate.GET),
  GET_PROVIDER_CREDIT_DETAILS("GetProviderCreditDetails", ObjectKind.PROVIDER_CREDIT, Rate.GET),
  GET_PROVIDER_CREDIT_REVERSAL_DETAILS(
      "GetProviderCreditReversalDetails", ObjectKind.PROVIDER_CREDIT_REVERSAL, Rate.GET),

  SET_ORDER_REFERENCE_DETAILS("SetOrderReferenceDetails", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  SET_ORDER_ATTRIBUTES("SetOrderAttributes", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  CONFIRM_ORDER_REFERENCE("ConfirmOrderReference", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  CANCEL_ORDER_REFERENCE("CancelOrderReference", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  CLOSE_ORDER_REFERENCE("CloseOrderReference", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  AUTHORIZE("Authorize", ObjectKind.ORDER_REFERENCE, Rate.CHANGE),
  CLOSE_AUTHORIZATION("CloseAuthorization", ObjectKind.AUTHORIZATION, Rate.CHANGE),
  CAPTURE("Capture", ObjectKind.AUTHORIZATION, Rate.CHANGE),
  REFUND("Refund", ObjectKind.CAPTURE, Rate.CHANGE),
  LIST_ORDER_REFERENCE("ListOrderReference", null, Rate.LIST),
  LIST_ORDER_REFERENCE_BY_NEXT_TOKEN("ListOrderReferenceByNextToken", null, Rate.LIST),

  CREATE_ORDER_REFERENCE_FOR_ID(
      "CreateOrderReferenceForId", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  AUTHORIZE_ON_BILLING_AGREEMENT(
      "AuthorizeOnBillingAgreement", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  SET_BILLING_AGREEMENT_DETAILS(
      "SetBillingAgreementDetails", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  CONFIRM_BILLING_AGREEMENT("ConfirmBillingAgreement", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  VALIDATE_BILLING_AGREEMENT("ValidateBillingAgreement", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  CLOSE_BILLING_AGREEMENT("CloseBillingAgreement", ObjectKind.BILLING_AGREEMENT, Rate.CHANGE),
  REVERSE_PROVIDER_CREDIT("ReverseProviderCredit", ObjectKind.PROVIDER_CREDIT, Rate.CHANGE),

  GET_SERVICE_STATUS("GetServiceStatus", null, Rate.STATUS),
  GET_MERCHANT_ACCOUNT_STATUS("GetMerchantAccountStatus", null, Rate.LIST),

  SUBMIT_FEED("SubmitFeed", null, Rate.SUBMIT_FEED),
  GET_FEED_SUBMISSION_LIST("GetFeedSubmissionList", null, Rate.FEED_LIST),
  GET_FEED_SUBMISSION_LIST_BY_NEXT_TOKEN("GetFeedSubmissionListByNextToken", null, Rate.FEED_NEXT),
  CANCEL_FEED_SUBMISSIONS("CancelFeedSubmissions", null, Rate.FEED_LIST),
  GET_FEED_SUBMISSION_RESULT("GetFeedSubmissionResult", null, Rate.FEED_RESULT),

  REQUEST_REPORT("RequestReport", null, Rate.REQUEST_REPORT),
  GET_REPORT_REQUEST_LIST("GetReportRequestList", null, Rate.REPORT_REQUEST_LIST),
  GET_REPORT_REQUEST_LIST_BY_NEXT_TOKEN("GetReportRequestListByNextToken", null, Rate.REPORT_NEXT),
  GET_REPORT_LIST("GetReportList", null, Rate.REPORT),
  GET_REPORT_LIST_BY_NEXT_TOKEN("GetReportListByNextToken", null, Rate.REPORT_NEXT),
  GET_REPORT("GetReport", null, Rate.REPORT);

  private final String wireName;
  private final @Nullable ObjectKind subject;
  private final Rate rate;

  Operation(String wireName, @Nullable ObjectKind subject, Rate rate) {
    this.wireName = wireName;
    this.subject = subject;
    this.rate = rate;
  }

  /** The {@code Action} of a request, in Amazon's spelling. */
  public String wireName() {
    return wireName;
  }

  /** The part of MWS that the operation belongs to. */
  public Section section() {
    return rate.section();
  }

  /**
   * The kind of object that a request names: what is read or changed, or what something is made
   * from (an authorization, for {@code Capture}).
   *
   * @throws IllegalStateException for an operation that names no object, as {@code SubmitFeed}
   */
  public ObjectKind subject() {
    if (subject == null) {
      throw new IllegalStateException(wireName + " is about no one object");
    }
    return subject;
  }

  /**
   * What is called within. For feeds and reports, which also have an hourly cap, the bucket is
   * slower than the published one, so that no hour sees more calls than the cap.
   */
  public Quota quota(Environment environment) {
    return rate.kept(requireNonNull(environment, "environment is null"));
  }

  /** The bucket as Amazon describes it, the hourly cap left aside. */
  public Quota publishedQuota(Environment environment) {
    return rate.published(requireNonNull(environment, "environment is null"));
  }

  /** The calls that Amazon allows in an hour, of both environments; empty when it sets no cap. */
  public OptionalInt hourlyCap() {
    return rate.hourly();
  }

  /** The operation that reads an object of that kind; empty for chargebacks, which have none. */
  public static Optional<Operation> reading(ObjectKind kind) {
    for (Operation operation : values()) {
      if (operation.rate == Rate.GET && operation.subject == kind) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }
}
