package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount that a buyer paid in another currency than the seller is paid in (domain facts, 4.6).
 *
 * @param rate units of the presented currency for one unit of the ledger currency
 * @param converted in the ledger currency
 */
public record Conversion(BigDecimal rate, Amount converted) {
  public Conversion {
    requireNonNull(rate, "rate is null");
    requireNonNull(converted, "converted is null");
  }

  /** Empty when the seller is paid in the same currency. */
  static Optional<Conversion> of(Amount presented, Terms terms) {
    String ledger = terms.ledgerCurrency();
    if (ledger == null || ledger.equals(presented.currency())) {
      return Optional.empty();
    }
    BigDecimal rate = ExchangeRates.rate(presented.currency(), ledger);
    int digits = Amount.minorDigits(ledger);
    BigDecimal value = presented.value().divide(rate, digits, RoundingMode.HALF_UP);
    return Optional.of(new Conversion(rate, new Amount(value, ledger)));
  }

  /** An amount of the ledger currency as the buyer sees it; notifications print fees so [O]. */
  public Amount presented(Amount ledger, String currency) {
    int digits = Amount.minorDigits(currency);
    return new Amount(
        ledger.value().multiply(rate).setScale(digits, RoundingMode.HALF_UP), currency);
  }
}
