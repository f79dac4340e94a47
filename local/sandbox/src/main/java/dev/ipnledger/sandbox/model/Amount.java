package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, never negative.
 *
 * @param value in the currency unit (not in cents), its scale that of the currency: 2, or 0 for JPY
 * @param currency ISO 4217 code
 */
public record Amount(BigDecimal value, String currency) implements Comparable<Amount> {
  public Amount {
    requireNonNull(value, "value is null");
    requireNonNull(currency, "currency is null");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("value is negative");
    }
    value = value.setScale(minorDigits(currency), RoundingMode.UNNECESSARY);
  }

  /**
   * Reads a decimal such as {@code 5}, {@code 5.00} or {@code 1.0E7}.
   *
   * @throws IllegalArgumentException when it is no decimal, is negative, or has more digits than
   *     the currency has
   */
  public static Amount of(String decimal, String currency) {
    try {
      return new Amount(new BigDecimal(decimal.strip()), currency);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("too many digits for " + currency, e);
    }
  }

  public static Amount zero(String currency) {
    return new Amount(BigDecimal.ZERO, currency);
  }

  static int minorDigits(String currency) {
    return currency.equals("JPY") ? 0 : 2;
  }

  public Amount plus(Amount other) {
    return new Amount(value.add(same(other).value), currency);
  }

  /** The difference, which must not be negative. */
  public Amount minus(Amount other) {
    return new Amount(value.subtract(same(other).value), currency);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean exceeds(Amount other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(same(other).value);
  }

  /** As in responses and order totals: {@code 5.00}. */
  public String asDecimal() {
    return value.toPlainString();
  }

  /**
   * As the {@code Price} type of notifications prints it, which is a double: {@code 5.0}, {@code
   * 0.33}, {@code 1.0E7}.
   */
  public String asDouble() {
    return Double.toString(value.doubleValue());
  }

  private Amount same(Amount other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(other.currency + " met " + currency);
    }
    return other;
  }
}
