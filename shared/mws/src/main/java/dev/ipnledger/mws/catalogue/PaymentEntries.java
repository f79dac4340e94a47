package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.AUTHORIZE;
import static dev.ipnledger.domain.quota.Operation.CAPTURE;
import static dev.ipnledger.domain.quota.Operation.CLOSE_AUTHORIZATION;
import static dev.ipnledger.domain.quota.Operation.REFUND;
import static dev.ipnledger.domain.quota.Operation.REVERSE_PROVIDER_CREDIT;
import static dev.ipnledger.mws.catalogue.Structures.NOTE;
import static dev.ipnledger.mws.catalogue.Structures.SOFT_DESCRIPTOR;
import static dev.ipnledger.mws.error.ErrorCode.CAPTURE_NOT_REFUNDABLE;
import static dev.ipnledger.mws.error.ErrorCode.CURRENCY_MISMATCH;
import static dev.ipnledger.mws.error.ErrorCode.DUPLICATE_REFERENCE_ID;
import static dev.ipnledger.mws.error.ErrorCode.DUPLICATE_REQUEST;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_AUTHORIZATION_STATUS;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_CLOSE_ATTEMPT;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ORDER_REFERENCE_ID;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ORDER_REFERENCE_STATUS;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_SANDBOX_SIMULATION;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_TRANSACTION_ID;
import static dev.ipnledger.mws.error.ErrorCode.TRANSACTION_AMOUNT_EXCEEDED;
import static dev.ipnledger.mws.error.ErrorCode.TRANSACTION_COUNT_EXCEEDED;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Shape.WholeNumber;
import java.util.List;

/** What moves money. */
final class PaymentEntries {
  /** A day, in minutes: what stands when {@code TransactionTimeout} is left out. */
  static final WholeNumber TRANSACTION_TIMEOUT = new WholeNumber(0, 1_440);

  static final List<Entry> ALL =
      List.of(
          EntryBuilder.of(AUTHORIZE)
              .id("AmazonOrderReferenceId")
              .reference("AuthorizationReferenceId")
              .money("AuthorizationAmount")
              .text("SellerAuthorizationNote", NOTE)
              .optional("TransactionTimeout", TRANSACTION_TIMEOUT)
              .flag("CaptureNow")
              .text("SoftDescriptor", SOFT_DESCRIPTOR)
              .also(Structures::providerCredit)
              .refusedWith(INVALID_ORDER_REFERENCE_ID, INVALID_ORDER_REFERENCE_STATUS)
              .also(PaymentEntries::moneyErrors)
              .answers(ResultShape.AUTHORIZATION, Evidence.SDK),
          EntryBuilder.of(CLOSE_AUTHORIZATION)
              .id("AmazonAuthorizationId")
              .sameObject("AmazonAuthorizationId")
              .text("ClosureReason", NOTE)
              .refusedWith(
                  INVALID_TRANSACTION_ID, INVALID_AUTHORIZATION_STATUS, INVALID_CLOSE_ATTEMPT)
              .answers(ResultShape.NOTHING, Evidence.GUIDE),
          onTransaction(CAPTURE, "AmazonAuthorizationId", "Capture")
              .also(Structures::providerCredit)
              .refusedWith(INVALID_AUTHORIZATION_STATUS)
              .also(PaymentEntries::moneyErrors)
              .answers(ResultShape.CAPTURE, Evidence.SDK),
          onTransaction(REFUND, "AmazonCaptureId", "Refund")
              .also(Structures::providerCreditReversal)
              .refusedWith(CAPTURE_NOT_REFUNDABLE)
              .also(PaymentEntries::moneyErrors)
              .answers(ResultShape.REFUND, Evidence.SDK),
          EntryBuilder.of(REVERSE_PROVIDER_CREDIT)
              .id("AmazonProviderCreditId")
              .reference("CreditReversalReferenceId")
              .money("CreditReversalAmount")
              .text("CreditReversalNote", NOTE)
              .refusedWith(INVALID_TRANSACTION_ID, DUPLICATE_REQUEST, TRANSACTION_AMOUNT_EXCEEDED)
              .answers(ResultShape.PROVIDER_CREDIT_REVERSAL, Evidence.SDK));

  private PaymentEntries() {}

  private static EntryBuilder onTransaction(Operation operation, String id, String kind) {
    return EntryBuilder.of(operation)
        .id(id)
        .reference(kind + "ReferenceId")
        .money(kind + "Amount")
        .text("Seller" + kind + "Note", NOTE)
        .text("SoftDescriptor", SOFT_DESCRIPTOR)
        .refusedWith(INVALID_TRANSACTION_ID);
  }

  static void moneyErrors(EntryBuilder it) {
    it.refusedWith(
        DUPLICATE_REQUEST,
        DUPLICATE_REFERENCE_ID,
        CURRENCY_MISMATCH,
        TRANSACTION_AMOUNT_EXCEEDED,
        TRANSACTION_COUNT_EXCEEDED,
        INVALID_SANDBOX_SIMULATION);
  }
}
