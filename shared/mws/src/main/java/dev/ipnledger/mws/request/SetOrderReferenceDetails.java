package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.StatedObject;

/**
 * Says what a drafted order reference is worth. Only while it is a draft.
 *
 * @param parameters all that is said
 */
public record SetOrderReferenceDetails(Parameters parameters) implements Request<StatedObject> {
  public SetOrderReferenceDetails {
    parameters.expect(Operation.SET_ORDER_REFERENCE_DETAILS);
  }

  /**
   * The total, which is all that is required.
   *
   * @param amazonOrderReferenceId which
   * @param orderTotal what the buyer confirms
   */
  public static SetOrderReferenceDetails of(AmazonId amazonOrderReferenceId, Money orderTotal) {
    return new SetOrderReferenceDetails(
        Parameters.of(Operation.SET_ORDER_REFERENCE_DETAILS)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text())
            .with("OrderReferenceAttributes.OrderTotal", orderTotal));
  }

  /** The solution provider whose platform it is; not for sellers of their own. */
  public SetOrderReferenceDetails platformId(String platformId) {
    return new SetOrderReferenceDetails(
        parameters.with("OrderReferenceAttributes.PlatformId", platformId));
  }

  /** Shown to the buyer; in the sandbox it may hold a simulation. At most 1,024 characters. */
  public SetOrderReferenceDetails sellerNote(String sellerNote) {
    return new SetOrderReferenceDetails(
        parameters.with("OrderReferenceAttributes.SellerNote", sellerNote));
  }

  /** Whether Amazon should have the buyer authorize the payment. */
  public SetOrderReferenceDetails requestPaymentAuthorization(boolean requestPaymentAuthorization) {
    return new SetOrderReferenceDetails(
        parameters.with(
            "OrderReferenceAttributes.RequestPaymentAuthorization",
            Boolean.toString(requestPaymentAuthorization)));
  }

  /** The shop's own order id; not unique. */
  public SetOrderReferenceDetails sellerOrderId(String sellerOrderId) {
    return new SetOrderReferenceDetails(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId", sellerOrderId));
  }

  /** The name shown to the buyer. */
  public SetOrderReferenceDetails storeName(String storeName) {
    return new SetOrderReferenceDetails(
        parameters.with("OrderReferenceAttributes.SellerOrderAttributes.StoreName", storeName));
  }

  /** Anything. */
  public SetOrderReferenceDetails customInformation(String customInformation) {
    return new SetOrderReferenceDetails(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.CustomInformation", customInformation));
  }

  /** JSON about the order, as Amazon asks for it. */
  public SetOrderReferenceDetails supplementaryData(String supplementaryData) {
    return new SetOrderReferenceDetails(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.SupplementaryData", supplementaryData));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.ORDER_REFERENCE);
  }
}
