package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.StatedObject;
import java.util.Collection;

/**
 * Changes attributes of an order reference, also after it was confirmed; then not the total.
 *
 * @param parameters all that is said
 */
public record SetOrderAttributes(Parameters parameters) implements Request<StatedObject> {
  public SetOrderAttributes {
    parameters.expect(Operation.SET_ORDER_ATTRIBUTES);
  }

  /**
   * Nothing changed yet.
   *
   * @param amazonOrderReferenceId which
   */
  public static SetOrderAttributes of(AmazonId amazonOrderReferenceId) {
    return new SetOrderAttributes(
        Parameters.of(Operation.SET_ORDER_ATTRIBUTES)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text()));
  }

  /** What the buyer confirms; only of a draft. */
  public SetOrderAttributes orderTotal(Money orderTotal) {
    return new SetOrderAttributes(parameters.with("OrderAttributes.OrderTotal", orderTotal));
  }

  /** The solution provider whose platform it is; not for sellers of their own. */
  public SetOrderAttributes platformId(String platformId) {
    return new SetOrderAttributes(parameters.with("OrderAttributes.PlatformId", platformId));
  }

  /** Shown to the buyer. At most 1,024 characters. */
  public SetOrderAttributes sellerNote(String sellerNote) {
    return new SetOrderAttributes(parameters.with("OrderAttributes.SellerNote", sellerNote));
  }

  /** Whether Amazon should have the buyer authorize the payment. */
  public SetOrderAttributes requestPaymentAuthorization(boolean requestPaymentAuthorization) {
    return new SetOrderAttributes(
        parameters.with(
            "OrderAttributes.RequestPaymentAuthorization",
            Boolean.toString(requestPaymentAuthorization)));
  }

  /** The shop's own order id; not unique. */
  public SetOrderAttributes sellerOrderId(String sellerOrderId) {
    return new SetOrderAttributes(
        parameters.with("OrderAttributes.SellerOrderAttributes.SellerOrderId", sellerOrderId));
  }

  /** The name shown to the buyer. */
  public SetOrderAttributes storeName(String storeName) {
    return new SetOrderAttributes(
        parameters.with("OrderAttributes.SellerOrderAttributes.StoreName", storeName));
  }

  /** Anything. */
  public SetOrderAttributes customInformation(String customInformation) {
    return new SetOrderAttributes(
        parameters.with(
            "OrderAttributes.SellerOrderAttributes.CustomInformation", customInformation));
  }

  /** JSON about the order, as Amazon asks for it. */
  public SetOrderAttributes supplementaryData(String supplementaryData) {
    return new SetOrderAttributes(
        parameters.with(
            "OrderAttributes.SellerOrderAttributes.SupplementaryData", supplementaryData));
  }

  /** What is sold. */
  public SetOrderAttributes orderAttributes(Collection<String> categories) {
    return new SetOrderAttributes(
        parameters.withAll(
            "OrderAttributes.SellerOrderAttributes.OrderItemCategories.OrderItemCategory",
            categories));
  }

  /** Who processes the payment. */
  public SetOrderAttributes paymentServiceProviderId(String paymentServiceProviderId) {
    return new SetOrderAttributes(
        parameters.with(
            "OrderAttributes.PaymentServiceProviderAttributes.PaymentServiceProviderId",
            paymentServiceProviderId));
  }

  /** That provider's id for the order. */
  public SetOrderAttributes paymentServiceProviderOrderId(String paymentServiceProviderOrderId) {
    return new SetOrderAttributes(
        parameters.with(
            "OrderAttributes.PaymentServiceProviderAttributes.PaymentServiceProviderOrderId",
            paymentServiceProviderOrderId));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.ORDER_REFERENCE);
  }
}
