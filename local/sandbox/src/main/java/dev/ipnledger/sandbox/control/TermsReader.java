package dev.ipnledger.sandbox.control;

import dev.ipnledger.sandbox.model.Fees;
import dev.ipnledger.sandbox.model.Terms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {vatRegistered?: "true"|"false", ledgerCurrency?, percentageFee?, fixedFee?}}: what
 * Amazon has agreed with a seller.
 */
final class TermsReader {
  private TermsReader() {}

  /**
   * The terms.
   *
   * @param fields null for none
   * @param usual what holds where they are silent
   */
  static Terms read(@Nullable JsonFields fields, Terms usual) {
    if (fields == null) {
      return usual;
    }
    Terms terms = usual.withFees(fees(fields));
    if (fields.textOr("vatRegistered", "false").equals("true")) {
      terms = terms.withVatRegistration();
    }
    String currency = fields.optionalText("ledgerCurrency");
    if (currency != null && !currency.matches("[A-Z]{3}")) {
      throw ControlException.badRequest("terms.ledgerCurrency must be a code such as EUR");
    }
    return currency == null ? terms : terms.withLedgerCurrency(currency);
  }

  private static Fees fees(JsonFields fields) {
    try {
      return new Fees(
          new BigDecimal(fields.textOr("percentageFee", "0")),
          new BigDecimal(fields.textOr("fixedFee", "0")));
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(
          "terms.percentageFee and terms.fixedFee must be decimals such as 2.9, not negative");
    }
  }
}
