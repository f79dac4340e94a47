package dev.ipnledger.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  @ParameterizedTest(name = "{0} {1} may grow to {2}")
  @CsvSource({
    "200, EUR, 230.00",
    "499.99, GBP, 574.98",
    "500, EUR, 575.00",
    "500.01, EUR, 575.01",
    "1000, USD, 1075.00",
    "0.01, EUR, 0.01",
    "100, JPY, 115",
    "56000, JPY, 64400",
    "60000, JPY, 68400"
  })
  void fifteenPercentMoreButAtMostTheAbsoluteCap(String total, String currency, String cap) {
    assertThat(Limits.cap(Amount.of(total, currency)).asDecimal()).isEqualTo(cap);
  }
}
