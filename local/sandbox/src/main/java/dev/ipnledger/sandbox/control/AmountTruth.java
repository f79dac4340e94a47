package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An amount in truth documents.
 *
 * @param amount a decimal in the currency unit with the currency's digits: {@code "10.00"}
 */
public record AmountTruth(String amount, String currency) {
  public AmountTruth {
    requireNonNull(amount, "amount is null");
    requireNonNull(currency, "currency is null");
  }

  static AmountTruth of(Amount amount) {
    return new AmountTruth(amount.asDecimal(), amount.currency());
  }

  static @Nullable AmountTruth ofNullable(@Nullable Amount amount) {
    return amount == null ? null : of(amount);
  }
}
