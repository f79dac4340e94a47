package dev.ipnledger.domain.order;

import dev.ipnledger.domain.value.Money;

/**
 * Amazon's limits on amounts and counts, which the integration guide tells in several places: each
 * below names its own. Amazon has no call that tells a limit.
 */
public final class Caps {
  /**
   * Authorizations of one order reference that count (integration guide, "Split payments": "up to
   * 10", and neither Declined ones nor Closed ones without a capture). It agrees with the reason
   * {@code MaxAuthorizationsCaptured}, with which an order closes when 10 are captured. Later pages
   * of Amazon's for the EU say 25; where that is so, more may be charged than is told here, and
   * Amazon's {@code TransactionCountExceeded} is what decides.
   */
  public static final int AUTHORIZATIONS_PER_ORDER = 10;

  /**
   * Refunds of one capture, after which it closes with {@code MaxRefundsProcessed} (integration
   * guide, "Step 9 - Request a capture").
   */
  public static final int REFUNDS_PER_CAPTURE = 10;

  private static final long MARGIN_PERCENT = 15;
  private static final long MARGIN_UNITS = 75;
  private static final long MARGIN_YEN = 8400;

  private Caps() {}

  /**
   * The most that may be charged for an order's total, or refunded for a capture: the amount and 15
   * percent of it, but no more than 75 units above (integration guide, "Charging more than the
   * original order amount" and "Step 9 - Request a capture"). The guide knows EUR and GBP; the 8400
   * of JPY stand in later pages, and rounding down to the minor unit is an inference.
   */
  public static Money above(Money amount) {
    long percent = Math.multiplyExact(amount.minorUnits(), MARGIN_PERCENT) / 100;
    long most =
        amount.currency().equals("JPY")
            ? MARGIN_YEN
            : Math.multiplyExact(MARGIN_UNITS, (long) Math.pow(10, amount.scale()));
    return amount.plus(new Money(amount.currency(), Math.min(percent, most)));
  }
}
