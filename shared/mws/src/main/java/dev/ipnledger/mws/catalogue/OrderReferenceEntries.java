package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.domain.quota.Operation.CANCEL_ORDER_REFERENCE;
import static dev.ipnledger.domain.quota.Operation.CLOSE_ORDER_REFERENCE;
import static dev.ipnledger.domain.quota.Operation.CONFIRM_ORDER_REFERENCE;
import static dev.ipnledger.domain.quota.Operation.SET_ORDER_ATTRIBUTES;
import static dev.ipnledger.domain.quota.Operation.SET_ORDER_REFERENCE_DETAILS;
import static dev.ipnledger.mws.catalogue.Structures.LONG_NOTE;
import static dev.ipnledger.mws.error.ErrorCode.CONSTRAINTS_EXIST;
import static dev.ipnledger.mws.error.ErrorCode.CURRENCY_MISMATCH;
import static dev.ipnledger.mws.error.ErrorCode.CURRENCY_UNSUPPORTED;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_CANCEL_ATTEMPT;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_CLOSE_ATTEMPT;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ORDER_REFERENCE_ID;
import static dev.ipnledger.mws.error.ErrorCode.INVALID_ORDER_REFERENCE_STATUS;
import static dev.ipnledger.mws.error.ErrorCode.ORDER_REFERENCE_NOT_MODIFIABLE;
import static dev.ipnledger.mws.error.ErrorCode.PAYMENT_METHOD_NOT_UPDATED;

import dev.ipnledger.domain.quota.Operation;
import java.util.List;

/** What changes an order reference. */
final class OrderReferenceEntries {
  private static final String ID = "AmazonOrderReferenceId";

  static final List<Entry> ALL =
      List.of(
          onOrder(SET_ORDER_REFERENCE_DETAILS)
              .structure(
                  "OrderReferenceAttributes", it -> Structures.orderReferenceAttributes(it, true))
              .refusedWith(
                  INVALID_ORDER_REFERENCE_ID,
                  ORDER_REFERENCE_NOT_MODIFIABLE,
                  CURRENCY_MISMATCH,
                  CURRENCY_UNSUPPORTED)
              .answers(ResultShape.ORDER_REFERENCE, Evidence.SDK),
          onOrder(SET_ORDER_ATTRIBUTES)
              .structure("OrderAttributes", OrderReferenceEntries::attributes)
              .refusedWith(INVALID_ORDER_REFERENCE_ID, ORDER_REFERENCE_NOT_MODIFIABLE)
              .answers(ResultShape.ORDER_REFERENCE, Evidence.SDK),
          onOrder(CONFIRM_ORDER_REFERENCE)
              .optional("SuccessUrl", new Shape.Address())
              .optional("FailureUrl", new Shape.Address())
              .optionalMoney("AuthorizationAmount")
              .flag("ExpectImmediateAuthorization")
              .refusedWith(
                  INVALID_ORDER_REFERENCE_ID,
                  CONSTRAINTS_EXIST,
                  INVALID_ORDER_REFERENCE_STATUS,
                  PAYMENT_METHOD_NOT_UPDATED)
              .answers(ResultShape.NOTHING, Evidence.SDK),
          onOrder(CANCEL_ORDER_REFERENCE)
              .text("CancelationReason", LONG_NOTE)
              .refusedWith(
                  INVALID_ORDER_REFERENCE_ID,
                  INVALID_ORDER_REFERENCE_STATUS,
                  INVALID_CANCEL_ATTEMPT)
              .answers(ResultShape.NOTHING, Evidence.GUIDE),
          onOrder(CLOSE_ORDER_REFERENCE)
              .text("ClosureReason", LONG_NOTE)
              .refusedWith(
                  INVALID_ORDER_REFERENCE_ID, INVALID_ORDER_REFERENCE_STATUS, INVALID_CLOSE_ATTEMPT)
              .answers(ResultShape.NOTHING, Evidence.GUIDE));

  private OrderReferenceEntries() {}

  private static EntryBuilder onOrder(Operation operation) {
    return EntryBuilder.of(operation).id(ID).sameObject(ID);
  }

  private static void attributes(EntryBuilder it) {
    Structures.orderReferenceAttributes(it, false);
    it.text("SellerOrderAttributes.OrderItemCategories.OrderItemCategory.N")
        .text("PaymentServiceProviderAttributes.PaymentServiceProviderId")
        .text("PaymentServiceProviderAttributes.PaymentServiceProviderOrderId");
  }
}
