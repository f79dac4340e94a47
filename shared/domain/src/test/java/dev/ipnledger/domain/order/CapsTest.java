package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapsTest {
  @ParameterizedTest
  @CsvSource({
    "200,EUR,230.00",
    "499.99,EUR,574.98",
    "500,EUR,575.00",
    "500.01,EUR,575.01",
    "1000,EUR,1075.00",
    "0.01,EUR,0.01",
    "0,EUR,0.00",
    "1000,JPY,1150",
    "56000,JPY,64400",
    "100000,JPY,108400",
  })
  void fifteenPercentButNoMoreThanTheMargin(String amount, String currency, String cap) {
    assertThat(Caps.above(Money.parse(amount, currency)).decimal()).isEqualTo(cap);
  }
}
