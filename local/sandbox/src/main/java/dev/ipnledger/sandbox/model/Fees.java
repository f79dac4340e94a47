package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What Amazon keeps of a capture: a share of it and a fixed part, both in the ledger currency. Each
 * part is rounded half up to the minor unit [U].
 *
 * @param percentage such as 2.9
 * @param fixed in the currency unit, such as 0.30
 */
public record Fees(BigDecimal percentage, BigDecimal fixed) {
  /** As every sample of the sandbox environment shows. */
  public static final Fees NONE = new Fees(BigDecimal.ZERO, BigDecimal.ZERO);

  public Fees {
    requireNonNull(percentage, "percentage is null");
    requireNonNull(fixed, "fixed is null");
    if (percentage.signum() < 0 || fixed.signum() < 0) {
      throw new IllegalArgumentException("a fee is negative");
    }
  }

  /** The share alone, which a refund gives back [U]. */
  public Amount share(Amount of) {
    return rounded(of.value().multiply(percentage).movePointLeft(2), of.currency());
  }

  public Amount fixed(String currency) {
    return rounded(fixed, currency);
  }

  private static Amount rounded(BigDecimal value, String currency) {
    int digits = Amount.minorDigits(currency);
    return new Amount(value.setScale(digits, RoundingMode.HALF_UP), currency);
  }
}
