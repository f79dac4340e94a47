package dev.ipnledger.domain.value;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.MalformedValueException.Cause;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount in one currency, exact. Amounts never pass through binary floating point.
 *
 * @param currency ISO 4217 code, as {@code EUR}
 * @param minorUnits in the currency's smallest unit: cents for EUR, USD and GBP, whole yen for JPY.
 *     Differences may be negative; what Amazon states never is
 */
public record Money(String currency, long minorUnits) implements Value {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})([eE][+-]?[0-9]{1,3})?");

  /** Far above any amount of the service (150,000 for an authorization), far below overflow. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  public Money {
    requireNonNull(currency, "currency is null");
    scale(currency);
  }

  /** Nothing, in that currency. */
  public static Money zero(String currency) {
    return new Money(currency, 0);
  }

  /**
   * Reads an amount as Amazon writes it: {@code 5.0}, {@code 5.00}, {@code 0}, {@code 199}, {@code
   * 1.051732E7}; more decimals than the currency has are taken only when they are zeros.
   *
   * @param amount decimal text with a dot, white space around it allowed
   * @param currency ISO 4217 code, white space around it allowed
   * @throws MalformedValueException naming what is wrong: never rounded, never guessed
   */
  public static Money parse(String amount, String currency) {
    String code = currency.strip();
    int scale = scale(code);
    String text = amount.strip();
    if (!DECIMAL.matcher(text).matches()) {
      throw new MalformedValueException(Cause.NOT_A_NUMBER, amount);
    }
    BigDecimal decimal = new BigDecimal(text);
    if (decimal.signum() < 0) {
      throw new MalformedValueException(Cause.NEGATIVE, amount);
    }
    if (decimal.compareTo(LARGEST) > 0) {
      throw new MalformedValueException(Cause.TOO_LARGE, amount);
    }
    if (decimal.stripTrailingZeros().scale() > scale) {
      throw new MalformedValueException(Cause.TOO_MANY_DECIMALS, amount);
    }
    return new Money(code, decimal.movePointRight(scale).longValueExact());
  }

  /** Sum; both must be in the same currency. */
  public Money plus(Money other) {
    return new Money(currency, Math.addExact(minorUnits, other.in(currency)));
  }

  /** Difference, possibly negative; both must be in the same currency. */
  public Money minus(Money other) {
    return new Money(currency, Math.subtractExact(minorUnits, other.in(currency)));
  }

  /** The smaller of both; they must be in the same currency. */
  public Money min(Money other) {
    return other.in(currency) < minorUnits ? other : this;
  }

  /** Whether this is more than the other; they must be in the same currency. */
  public boolean exceeds(Money other) {
    return minorUnits > other.in(currency);
  }

  /** This, or zero if it is negative. */
  public Money orZero() {
    return minorUnits < 0 ? zero(currency) : this;
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  /** Plain decimal in the currency's scale: {@code 5.00} for EUR, {@code 500} for JPY. */
  public String decimal() {
    return BigDecimal.valueOf(minorUnits, scale(currency)).toPlainString();
  }

  /** How many decimals the currency has: 2 for EUR, 0 for JPY. */
  public int scale() {
    return scale(currency);
  }

  @Override
  public String canonical() {
    return currency + " " + decimal();
  }

  @Override
  public String toString() {
    return decimal() + " " + currency;
  }

  private long in(String expected) {
    if (!currency.equals(expected)) {
      throw new IllegalArgumentException(currency + " mixed with " + expected);
    }
    return minorUnits;
  }

  private static int scale(String currency) {
    try {
      int digits = Currency.getInstance(currency).getDefaultFractionDigits();
      if (digits >= 0) {
        return digits;
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the one error for codes that name no money.
    }
    throw new MalformedValueException(Cause.UNKNOWN_CURRENCY, currency);
  }
}
