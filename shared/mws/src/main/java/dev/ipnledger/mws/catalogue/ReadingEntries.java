package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.GET_AUTHORIZATION_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_BILLING_AGREEMENT_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_CAPTURE_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_ORDER_REFERENCE_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_PROVIDER_CREDIT_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_PROVIDER_CREDIT_REVERSAL_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_REFUND_DETAILS;
import static dev.ipnledger.domain.quota.Operation.LIST_ORDER_REFERENCE;
import static dev.ipnledger.domain.quota.Operation.LIST_ORDER_REFERENCE_BY_NEXT_TOKEN;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_BILLING_AGREEMENT_ID;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ORDER_REFERENCE_ID;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_TRANSACTION_ID;

import dev.ipnledger.mws.catalogue.Shape.Choice;
import dev.ipnledger.mws.catalogue.Shape.Time;
import dev.ipnledger.mws.catalogue.Shape.WholeNumber;
import java.util.List;

/** What reads payment objects. */
final class ReadingEntries {
  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(GET_ORDER_REFERENCE_DETAILS)
              .id("AmazonOrderReferenceId")
              .secret("AccessToken")
              .secret("AddressConsentToken")
              .refusedWith(INVALID_ORDER_REFERENCE_ID, INVALID_ADDRESS_CONSENT_TOKEN)
              .answers(ResultShape.ORDER_REFERENCE, Evidence.SDK),
          EntryBuilder.of(GET_AUTHORIZATION_DETAILS)
              .id("AmazonAuthorizationId")
              .refusedWith(INVALID_TRANSACTION_ID)
              .answers(ResultShape.AUTHORIZATION, Evidence.SDK),
          EntryBuilder.of(GET_CAPTURE_DETAILS)
              .id("AmazonCaptureId")
              .refusedWith(INVALID_TRANSACTION_ID)
              .answers(ResultShape.CAPTURE, Evidence.SDK),
          EntryBuilder.of(GET_REFUND_DETAILS)
              .id("AmazonRefundId")
              .refusedWith(INVALID_TRANSACTION_ID)
              .answers(ResultShape.REFUND, Evidence.SDK),
          EntryBuilder.of(GET_BILLING_AGREEMENT_DETAILS)
              .id("AmazonBillingAgreementId")
              .secret("AccessToken")
              .secret("AddressConsentToken")
              .refusedWith(INVALID_BILLING_AGREEMENT_ID, INVALID_ADDRESS_CONSENT_TOKEN)
              .answers(ResultShape.BILLING_AGREEMENT, Evidence.REFERENCE),
          EntryBuilder.of(GET_PROVIDER_CREDIT_DETAILS)
              .id("AmazonProviderCreditId")
              .refusedWith(INVALID_TRANSACTION_ID)
              .answers(ResultShape.PROVIDER_CREDIT, Evidence.SDK),
          EntryBuilder.of(GET_PROVIDER_CREDIT_REVERSAL_DETAILS)
              .id("AmazonProviderCreditReversalId")
              .refusedWith(INVALID_TRANSACTION_ID)
              .answers(ResultShape.PROVIDER_CREDIT_REVERSAL, Evidence.SDK),
          EntryBuilder.of(LIST_ORDER_REFERENCE)
              .required("QueryId", Shape.Text.UNLIMITED)
              .required("QueryIdType", new Choice(List.of("SellerOrderId")))
              .optional(
                  "PaymentDomain", new Choice(List.of("EU_GBP", "EU_EUR", "NA_USD", "FE_JPY")))
              .optional("CreatedTimeRange.StartTime", new Time())
              .optional("CreatedTimeRange.EndTime", new Time())
              .optional("SortOrder", new Choice(List.of("Ascending", "Descending")))
              .optional("PageSize", new WholeNumber(1, 100))
              .optional(
                  "OrderReferenceStatusListFilter.OrderReferenceStatus.N",
                  new Choice(List.of("Open", "Closed", "Suspended", "Canceled")))
              .answers(ResultShape.ORDER_REFERENCES, Evidence.SDK),
          EntryBuilder.of(LIST_ORDER_REFERENCE_BY_NEXT_TOKEN)
              .id("NextPageToken")
              .answers(ResultShape.ORDER_REFERENCES, Evidence.SDK));

  private ReadingEntries() {}
}
