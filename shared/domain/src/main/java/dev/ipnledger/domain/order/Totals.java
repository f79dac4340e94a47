package dev.ipnledger.domain.order;

import dev.ipnledger.domain.value.Money;

/**
 * Sums over an order's objects in one currency; never taken from Amazon's roll-ups.
 *
 * @param authorized reserved and not captured: authorizations Open
 * @param captured collected: captures Completed or Closed
 * @param capturePending captures Pending
 * @param refunded given back: refunds Completed
 * @param refundPending refunds Pending
 */
public record Totals(
    Money authorized, Money captured, Money capturePending, Money refunded, Money refundPending) {
  /** What the seller keeps: captured less refunded; negative when more went back than came in. */
  public Money net() {
    return captured.minus(refunded);
  }

  /** ISO 4217 code of all amounts. */
  public String currency() {
    return captured.currency();
  }
}
