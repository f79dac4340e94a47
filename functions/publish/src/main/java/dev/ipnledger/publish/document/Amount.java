package dev.ipnledger.publish.document;

import dev.ipnledger.domain.value.Money;

/**
 * An amount of money.
 *
 * @param amount plain decimal in the currency's scale: {@code 5.00} for EUR, {@code 500} for JPY
 * @param currency ISO 4217 code
 */
public record Amount(String amount, String currency) {
  static Amount of(Money money) {
    return new Amount(money.decimal(), money.currency());
  }
}
