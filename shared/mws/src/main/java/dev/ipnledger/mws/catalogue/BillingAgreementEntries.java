package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.AUTHORIZE_ON_BILLING_AGREEMENT;
import static dev.ipnledger.domain.quota.Operation.CLOSE_BILLING_AGREEMENT;
import static dev.ipnledger.domain.quota.Operation.CONFIRM_BILLING_AGREEMENT;
import static dev.ipnledger.domain.quota.Operation.CREATE_ORDER_REFERENCE_FOR_ID;
import static dev.ipnledger.domain.quota.Operation.SET_BILLING_AGREEMENT_DETAILS;
import static dev.ipnledger.domain.quota.Operation.VALIDATE_BILLING_AGREEMENT;
import static dev.ipnledger.mws.catalogue.Structures.LONG_NOTE;
import static dev.ipnledger.mws.catalogue.Structures.NOTE;
import static dev.ipnledger.mws.catalogue.Structures.SOFT_DESCRIPTOR;
import static dev.ipnledger.mws.error.ErrorCode.BILLING_AGREEMENT_CONSTRAINTS_EXIST;
import static dev.ipnledger.mws.error.ErrorCode.BILLING_AGREEMENT_NOT_MODIFIABLE;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_BILLING_AGREEMENT_ID;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_BILLING_AGREEMENT_STATUS;
import static dev.ipnledger.mws.error.ErrorCode.ORDER_REFERENCE_COUNT_EXCEEDED;
import static dev.ipnledger.mws.error.ErrorCode.PERIODIC_AMOUNT_EXCEEDED;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Shape.Choice;
import java.util.List;

/** What changes a billing agreement, or is made from one. */
final class BillingAgreementEntries {
  private static final String ID = "AmazonBillingAgreementId";

  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(CREATE_ORDER_REFERENCE_FOR_ID)
              .id("Id")
              .required("IdType", new Choice(List.of("BillingAgreement")))
              .flag("InheritShippingAddress")
              .flag("ConfirmNow")
              .structure(
                  "OrderReferenceAttributes", it -> Structures.orderReferenceAttributes(it, false))
              .repeat(Repeat.NEVER)
              .refusedWith(
                  INVALID_BILLING_AGREEMENT_ID,
                  INVALID_BILLING_AGREEMENT_STATUS,
                  ORDER_REFERENCE_COUNT_EXCEEDED)
              .answers(ResultShape.ORDER_REFERENCE, Evidence.REFERENCE),
          EntryBuilder.of(AUTHORIZE_ON_BILLING_AGREEMENT)
              .id(ID)
              .reference("AuthorizationReferenceId")
              .money("AuthorizationAmount")
              .text("SellerAuthorizationNote", NOTE)
              .optional("TransactionTimeout", PaymentEntries.TRANSACTION_TIMEOUT)
              .flag("CaptureNow")
              .text("SoftDescriptor", SOFT_DESCRIPTOR)
              .text("SellerNote", LONG_NOTE)
              .text("PlatformId")
              .structure("SellerOrderAttributes", Structures::sellerOrderAttributes)
              .flag("InheritShippingAddress")
              .also(Structures::providerCredit)
              .refusedWith(
                  INVALID_BILLING_AGREEMENT_ID,
                  INVALID_BILLING_AGREEMENT_STATUS,
                  PERIODIC_AMOUNT_EXCEEDED)
              .also(PaymentEntries::moneyErrors)
              .answers(ResultShape.AUTHORIZATION, Evidence.SDK),
          onAgreement(SET_BILLING_AGREEMENT_DETAILS)
              .structure("BillingAgreementAttributes", BillingAgreementEntries::attributes)
              .refusedWith(BILLING_AGREEMENT_NOT_MODIFIABLE)
              .answers(ResultShape.BILLING_AGREEMENT, Evidence.REFERENCE),
          onAgreement(CONFIRM_BILLING_AGREEMENT)
              .refusedWith(BILLING_AGREEMENT_CONSTRAINTS_EXIST, INVALID_BILLING_AGREEMENT_STATUS)
              .answers(ResultShape.NOTHING, Evidence.REFERENCE),
          onAgreement(VALIDATE_BILLING_AGREEMENT)
              .refusedWith(INVALID_BILLING_AGREEMENT_STATUS)
              .answers(ResultShape.VALIDATION, Evidence.REFERENCE),
          onAgreement(CLOSE_BILLING_AGREEMENT)
              .text("ClosureReason", LONG_NOTE)
              .refusedWith(INVALID_BILLING_AGREEMENT_STATUS)
              .answers(ResultShape.NOTHING, Evidence.REFERENCE));

  private BillingAgreementEntries() {}

  private static EntryBuilder onAgreement(Operation operation) {
    return EntryBuilder.of(operation)
        .id(ID)
        .sameObject(ID)
        .refusedWith(INVALID_BILLING_AGREEMENT_ID);
  }

  private static void attributes(EntryBuilder it) {
    it.text("PlatformId")
        .text("SellerNote", LONG_NOTE)
        .structure(
            "SellerBillingAgreementAttributes",
            seller ->
                seller
                    .text("SellerBillingAgreementId")
                    .text("StoreName")
                    .text("CustomInformation"));
  }
}
