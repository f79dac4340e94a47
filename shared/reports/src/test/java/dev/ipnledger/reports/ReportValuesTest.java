package dev.ipnledger.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportValuesTest {
  @ParameterizedTest
  @CsvSource({
    "2015-10-01T07:06:47 -0700, 2015-10-01T14:06:47Z",
    "2015-10-01T07:06:47-0700, 2015-10-01T14:06:47Z",
    "2015-10-01T07:06:47-07:00, 2015-10-01T14:06:47Z",
    "2015-10-01T07:06:47 +01:00, 2015-10-01T06:06:47Z",
    "2015-10-01T07:06:47Z, 2015-10-01T07:06:47Z",
    "2015-10-01T07:06:47 Z, 2015-10-01T07:06:47Z",
    "2015-10-01T07:06:47.120 +0000, 2015-10-01T07:06:47.120Z"
  })
  void everySpellingOfATimeIsRead(String text, String utc) {
    assertThat(ReportValues.time(text).canonical()).isEqualTo(utc);
  }

  @ParameterizedTest
  @CsvSource({"10.00, 1000", "-0.59, -59", "0, 0", "-10.00, -1000"})
  void amountsHaveASign(String text, long cents) {
    assertThat(ReportValues.signed(text, "USD")).isEqualTo(new Money("USD", cents));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000.00", "1.000,00", "--1", "-", "ten", "1 000"})
  void groupedOrStrangeDigitsAreNoAmount(String text) {
    assertThatThrownBy(() -> ReportValues.signed(text, "USD"))
        .isInstanceOf(MalformedValueException.class);
  }
}
