package dev.ipnledger.sandbox.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the seller says about an order with SetOrderReferenceDetails or SetOrderAttributes; absent
 * parts are null.
 *
 * @param requestPaymentAuthorization kept and shown; the sandbox does nothing with it
 * @param itemCategories of the order's items; empty when the call did not say
 * @param paymentServiceProviderId with its order id: who processes for the seller
 */
public record OrderAttributes(
    @Nullable Amount total,
    @Nullable String sellerOrderId,
    @Nullable String storeName,
    @Nullable String customInformation,
    @Nullable String supplementaryData,
    @Nullable String sellerNote,
    @Nullable String platformId,
    @Nullable Boolean requestPaymentAuthorization,
    List<String> itemCategories,
    @Nullable String paymentServiceProviderId,
    @Nullable String paymentServiceProviderOrderId) {
  /** A fresh order reference: nothing said yet. */
  public static final OrderAttributes NONE = of(null, null);

  public OrderAttributes {
    itemCategories = List.copyOf(itemCategories);
  }

  /** Just a total and the seller's own order id. */
  public static OrderAttributes of(@Nullable Amount total, @Nullable String sellerOrderId) {
    return new OrderAttributes(
        total, sellerOrderId, null, null, null, null, null, null, List.of(), null, null);
  }

  /** The same with a note, which may be a simulation string. */
  public OrderAttributes withSellerNote(String note) {
    return new OrderAttributes(
            null, null, null, null, null, note, null, null, List.of(), null, null)
        .over(this);
  }

  /** The same with a total. */
  OrderAttributes withTotal(Amount amount) {
    return of(amount, null).over(this);
  }

  /** These values over the earlier ones; what is absent here stays as it was. */
  OrderAttributes over(OrderAttributes earlier) {
    return new OrderAttributes(
        first(total, earlier.total),
        first(sellerOrderId, earlier.sellerOrderId),
        first(storeName, earlier.storeName),
        first(customInformation, earlier.customInformation),
        first(supplementaryData, earlier.supplementaryData),
        first(sellerNote, earlier.sellerNote),
        first(platformId, earlier.platformId),
        first(requestPaymentAuthorization, earlier.requestPaymentAuthorization),
        itemCategories.isEmpty() ? earlier.itemCategories : itemCategories,
        first(paymentServiceProviderId, earlier.paymentServiceProviderId),
        first(paymentServiceProviderOrderId, earlier.paymentServiceProviderOrderId));
  }

  private static <T> @Nullable T first(@Nullable T newer, @Nullable T older) {
    return newer == null ? older : newer;
  }
}
