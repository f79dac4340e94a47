package dev.ipnledger.sandbox.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * How much and how often.
 *
 * @param authorizationsPerOrder that count: not Declined, and not Closed without a capture (guide,
 *     "Split payments"). A later European page says 25
 * @param capturesPerOrder after which the order closes (guide, "Sandbox simulations", {@code
 *     MaxAuthorizationsCaptured})
 * @param refundsPerCapture after which the capture closes (guide, "Step 9 - Request a capture")
 */
public record Limits(int authorizationsPerOrder, int capturesPerOrder, int refundsPerCapture) {
  /** As the integration guide has them. */
  public static final Limits GUIDE = new Limits(10, 10, 10);

  private static final BigDecimal SHARE = new BigDecimal("0.15");
  private static final BigDecimal ABSOLUTE = new BigDecimal("75");
  private static final BigDecimal ABSOLUTE_JPY = new BigDecimal("8400");
  private static final Set<String> WITH_A_LARGEST = Set.of("USD", "GBP", "EUR");
  private static final BigDecimal LARGEST_AUTHORIZATION = new BigDecimal("150000");

  /**
   * The most that may be charged for an order total, or refunded for a captured amount: 15 % more,
   * but at most 75 units more (guide, "Charging more than the original order amount"), or 8400 JPY
   * as later pages say. The 15 % are rounded down to the minor unit [I]; of other currencies than
   * those of the regions 75 units are an assumption [U].
   */
  public static Amount cap(Amount base) {
    BigDecimal absolute = base.currency().equals("JPY") ? ABSOLUTE_JPY : ABSOLUTE;
    BigDecimal share =
        base.value()
            .multiply(SHARE)
            .setScale(Amount.minorDigits(base.currency()), RoundingMode.DOWN);
    return new Amount(base.value().add(share.min(absolute)), base.currency());
  }

  /** The largest single authorization; empty for a currency without a documented one. */
  static Optional<Amount> largestAuthorization(String currency) {
    return WITH_A_LARGEST.contains(currency)
        ? Optional.of(new Amount(LARGEST_AUTHORIZATION, currency))
        : Optional.empty();
  }
}
