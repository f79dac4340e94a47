package dev.ipnledger.query.document;

import dev.ipnledger.domain.order.Totals;

/**
 * Sums over the order's objects in one currency.
 *
 * @param authorized reserved and not captured
 * @param captured collected, on the way back or not
 * @param capturePending being collected
 * @param refunded given back
 * @param refundPending being given back
 * @param net captured less refunded; negative when more went back than came in
 */
public record TotalsDocument(
    String currency,
    Amount authorized,
    Amount captured,
    Amount capturePending,
    Amount refunded,
    Amount refundPending,
    Amount net) {
  static TotalsDocument of(Totals totals) {
    return new TotalsDocument(
        totals.currency(),
        Amount.of(totals.authorized()),
        Amount.of(totals.captured()),
        Amount.of(totals.capturePending()),
        Amount.of(totals.refunded()),
        Amount.of(totals.refundPending()),
        Amount.of(totals.net()));
  }
}
