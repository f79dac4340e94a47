package dev.ipnledger.sandbox.model;

import org.jspecify.annotations.Nullable;

/** What the seller says about an order with SetOrderReferenceDetails; absent parts are null. */
public record OrderAttributes(
    @Nullable Amount total,
    @Nullable String sellerOrderId,
    @Nullable String storeName,
    @Nullable String customInformation,
    @Nullable String sellerNote,
    @Nullable String platformId) {
  /** A fresh order reference: nothing said yet. */
  public static final OrderAttributes NONE =
      new OrderAttributes(null, null, null, null, null, null);

  /** Just a total and the seller's own order id. */
  public static OrderAttributes of(@Nullable Amount total, @Nullable String sellerOrderId) {
    return new OrderAttributes(total, sellerOrderId, null, null, null, null);
  }

  /** These values over the earlier ones; what is absent here stays as it was. */
  OrderAttributes over(OrderAttributes earlier) {
    return new OrderAttributes(
        first(total, earlier.total),
        first(sellerOrderId, earlier.sellerOrderId),
        first(storeName, earlier.storeName),
        first(customInformation, earlier.customInformation),
        first(sellerNote, earlier.sellerNote),
        first(platformId, earlier.platformId));
  }

  private static <T> @Nullable T first(@Nullable T newer, @Nullable T older) {
    return newer == null ? older : newer;
  }
}
