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
 * Makes an order reference from a billing agreement. Nothing makes two requests one: after one that
 * came to nothing known, look before asking again.
 *
 * @param parameters all that is said
 */
public record CreateOrderReferenceForId(Parameters parameters) implements Request<StatedObject> {
  public CreateOrderReferenceForId {
    parameters.expect(Operation.CREATE_ORDER_REFERENCE_FOR_ID);
  }

  /**
   * A draft without a total.
   *
   * @param id the billing agreement
   */
  public static CreateOrderReferenceForId of(AmazonId id) {
    return new CreateOrderReferenceForId(
        Parameters.of(Operation.CREATE_ORDER_REFERENCE_FOR_ID)
            .with("Id", id.text())
            .with("IdType", "BillingAgreement"));
  }

  /** Whether the order is sent where the agreement says. */
  public CreateOrderReferenceForId inheritShippingAddress(boolean inheritShippingAddress) {
    return new CreateOrderReferenceForId(
        parameters.with("InheritShippingAddress", Boolean.toString(inheritShippingAddress)));
  }

  /** Whether to confirm it at once; it then needs a total. */
  public CreateOrderReferenceForId confirmNow(boolean confirmNow) {
    return new CreateOrderReferenceForId(
        parameters.with("ConfirmNow", Boolean.toString(confirmNow)));
  }

  /** What it is worth. */
  public CreateOrderReferenceForId orderTotal(Money orderTotal) {
    return new CreateOrderReferenceForId(
        parameters.with("OrderReferenceAttributes.OrderTotal", orderTotal));
  }

  /** The solution provider whose platform it is; not for sellers of their own. */
  public CreateOrderReferenceForId platformId(String platformId) {
    return new CreateOrderReferenceForId(
        parameters.with("OrderReferenceAttributes.PlatformId", platformId));
  }

  /** Shown to the buyer. At most 1,024 characters. */
  public CreateOrderReferenceForId sellerNote(String sellerNote) {
    return new CreateOrderReferenceForId(
        parameters.with("OrderReferenceAttributes.SellerNote", sellerNote));
  }

  /** Whether Amazon should have the buyer authorize the payment. */
  public CreateOrderReferenceForId requestPaymentAuthorization(
      boolean requestPaymentAuthorization) {
    return new CreateOrderReferenceForId(
        parameters.with(
            "OrderReferenceAttributes.RequestPaymentAuthorization",
            Boolean.toString(requestPaymentAuthorization)));
  }

  /** The shop's own order id; not unique. */
  public CreateOrderReferenceForId sellerOrderId(String sellerOrderId) {
    return new CreateOrderReferenceForId(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId", sellerOrderId));
  }

  /** The name shown to the buyer. */
  public CreateOrderReferenceForId storeName(String storeName) {
    return new CreateOrderReferenceForId(
        parameters.with("OrderReferenceAttributes.SellerOrderAttributes.StoreName", storeName));
  }

  /** Anything. */
  public CreateOrderReferenceForId customInformation(String customInformation) {
    return new CreateOrderReferenceForId(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.CustomInformation", customInformation));
  }

  /** JSON about the order, as Amazon asks for it. */
  public CreateOrderReferenceForId supplementaryData(String supplementaryData) {
    return new CreateOrderReferenceForId(
        parameters.with(
            "OrderReferenceAttributes.SellerOrderAttributes.SupplementaryData", supplementaryData));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.ORDER_REFERENCE);
  }
}
