package dev.ipnledger.sandbox.model;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * The rates between the currencies that multi-currency presentment knows; they never change. Those
 * of GBP, NOK and CHF stand in samples [O], the others are the sandbox's own.
 */
final class ExchangeRates {
  /** Units of a currency for one euro. */
  private static final Map<String, BigDecimal> FOR_A_EURO =
      Map.ofEntries(
          entry("EUR", BigDecimal.ONE),
          entry("GBP", new BigDecimal("0.913362644")),
          entry("NOK", new BigDecimal("9.9248293483")),
          entry("CHF", new BigDecimal("1.1297854087")),
          entry("USD", new BigDecimal("1.12")),
          entry("JPY", new BigDecimal("125")),
          entry("AUD", new BigDecimal("1.64")),
          entry("ZAR", new BigDecimal("16.4")),
          entry("NZD", new BigDecimal("1.72")),
          entry("SEK", new BigDecimal("10.6")),
          entry("DKK", new BigDecimal("7.46")),
          entry("HKD", new BigDecimal("8.8")));

  private ExchangeRates() {}

  static boolean known(String currency) {
    return FOR_A_EURO.containsKey(currency);
  }

  /** Units of the currency that the buyer sees for one unit of that in which the seller is paid. */
  static BigDecimal rate(String presented, String ledger) {
    BigDecimal units = FOR_A_EURO.getOrDefault(presented, BigDecimal.ONE);
    BigDecimal base = FOR_A_EURO.getOrDefault(ledger, BigDecimal.ONE);
    return base.compareTo(BigDecimal.ONE) == 0 ? units : units.divide(base, new MathContext(11));
  }
}
