package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest(name = "{0} {1} prints as {2} and, as a double, as {3}")
  @CsvSource({
    "5, USD, 5.00, 5.0",
    "0.33, EUR, 0.33, 0.33",
    "0, EUR, 0.00, 0.0",
    "10000000, USD, 10000000.00, 1.0E7",
    "1.0E7, JPY, 10000000, 1.0E7",
    "199, JPY, 199, 199.0"
  })
  void printsAsAmazonDoes(String decimal, String currency, String plain, String asDouble) {
    Amount amount = Amount.of(decimal, currency);
    assertThat(amount.asDecimal()).isEqualTo(plain);
    assertThat(amount.asDouble()).isEqualTo(asDouble);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "-1", "NaN", "", "1,00"})
  void refusesWhatIsNoAmount(String decimal) {
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(decimal, "EUR"));
  }

  @Test
  void neverMixesCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1", "EUR").plus(Amount.of("1", "USD")));
  }
}
