package dev.ipnledger.sandbox.model;

import org.jspecify.annotations.Nullable;

/**
 * What the seller says about a billing agreement with SetBillingAgreementDetails; absent parts are
 * null.
 *
 * @param type {@code CustomerInitiatedTransaction} or {@code MerchantInitiatedTransaction}
 * @param subscriptionAmount what a merchant-initiated subscription charges each time
 */
public record AgreementAttributes(
    @Nullable String platformId,
    @Nullable String sellerNote,
    @Nullable String sellerBillingAgreementId,
    @Nullable String storeName,
    @Nullable String customInformation,
    @Nullable String type,
    @Nullable Amount subscriptionAmount) {
  /** A fresh billing agreement: nothing said yet. */
  public static final AgreementAttributes NONE =
      new AgreementAttributes(null, null, null, null, null, null, null);

  /** These values over the earlier ones; what is absent here stays as it was. */
  AgreementAttributes over(AgreementAttributes earlier) {
    return new AgreementAttributes(
        first(platformId, earlier.platformId),
        first(sellerNote, earlier.sellerNote),
        first(sellerBillingAgreementId, earlier.sellerBillingAgreementId),
        first(storeName, earlier.storeName),
        first(customInformation, earlier.customInformation),
        first(type, earlier.type),
        first(subscriptionAmount, earlier.subscriptionAmount));
  }

  private static <T> @Nullable T first(@Nullable T newer, @Nullable T older) {
    return newer == null ? older : newer;
  }
}
