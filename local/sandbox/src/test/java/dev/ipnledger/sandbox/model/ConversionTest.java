package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
  private static final Terms EURO = Terms.in("A1G8446IYHA4MR").withLedgerCurrency("EUR");

  @ParameterizedTest(name = "{0} {1} are {2} EUR")
  @CsvSource({"19.95, GBP, 21.84", "0.33, NOK, 0.03", "0.99, CHF, 0.88"})
  void amountsOfRealNotificationsAreConvertedAsThere(
      String amount, String currency, String converted) {
    assertThat(Conversion.of(Amount.of(amount, currency), EURO).orElseThrow().converted())
        .isEqualTo(Amount.of(converted, "EUR"));
  }

  @Test
  void theSellersOwnCurrencyIsNotConverted() {
    assertThat(Conversion.of(Amount.of("5", "EUR"), EURO)).isEmpty();
    assertThat(Conversion.of(Amount.of("5", "GBP"), Terms.in("A1G8446IYHA4MR"))).isEmpty();
  }

  @Test
  void betweenTwoOthersTheRateIsThatOfBothToTheEuro() {
    Terms yen = EURO.withLedgerCurrency("JPY");
    assertThat(Conversion.of(Amount.of("1.12", "USD"), yen).orElseThrow().converted())
        .isEqualTo(Amount.of("125", "JPY"));
  }
}
