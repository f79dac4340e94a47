package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What Amazon has agreed with a seller in one environment.
 *
 * @param directDebit whether buyers may pay so, which the guide has for sellers in Germany only
 * @param vatRegistered whether authorizations show the billing address (guide, "VAT registered
 *     sellers")
 * @param ledgerCurrency in which the seller is paid, when orders may be in other currencies as
 *     well; null when multi-currency is not agreed, and then orders are in those of the region
 */
public record Terms(
    boolean directDebit, boolean vatRegistered, @Nullable String ledgerCurrency, Fees fees) {
  public Terms {
    requireNonNull(fees, "fees is null");
  }

  /** Those of a seller of whom nothing but the marketplace is known. */
  public static Terms in(String marketplaceId) {
    return new Terms(Marketplace.inGermany(marketplaceId), false, null, Fees.NONE);
  }

  public Terms withVatRegistration() {
    return new Terms(directDebit, true, ledgerCurrency, fees);
  }

  /** The same with multi-currency. */
  public Terms withLedgerCurrency(String currency) {
    return new Terms(directDebit, vatRegistered, currency, fees);
  }

  public Terms withFees(Fees agreed) {
    return new Terms(directDebit, vatRegistered, ledgerCurrency, agreed);
  }

  /** Whether an order of a seller in the region may be in this currency. */
  public boolean supports(Region region, String currency) {
    return region.currencies().contains(currency)
        || (ledgerCurrency != null && ExchangeRates.known(currency));
  }
}
