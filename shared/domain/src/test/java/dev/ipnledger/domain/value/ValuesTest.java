package dev.ipnledger.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What values refuse, and how amounts compare. */
class ValuesTest {
  private static final Money FIVE = new Money("EUR", 500);
  private static final Money SIX = new Money("EUR", 600);

  @Test
  void amountsOfOneCurrencyCompare() {
    assertThat(FIVE.min(SIX)).isEqualTo(FIVE);
    assertThat(SIX.min(FIVE)).isEqualTo(FIVE);
    assertThat(FIVE.min(FIVE)).isEqualTo(FIVE);
    assertThat(SIX.exceeds(FIVE)).isTrue();
    assertThat(FIVE.exceeds(FIVE)).isFalse();
    assertThat(FIVE.exceeds(SIX)).isFalse();
    assertThat(FIVE.minus(SIX).orZero()).isEqualTo(Money.zero("EUR"));
    assertThat(SIX.minus(FIVE).orZero()).isEqualTo(new Money("EUR", 100));
    assertThat(FIVE.minus(FIVE).isZero()).isTrue();
    assertThat(FIVE.isZero()).isFalse();
  }

  @Test
  void amountsOfTwoCurrenciesDoNotMix() {
    Money dollars = new Money("USD", 500);
    assertThatThrownBy(() -> FIVE.plus(dollars)).hasMessage("USD mixed with EUR");
    assertThatThrownBy(() -> FIVE.min(dollars)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FIVE.exceeds(dollars)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
  void aTimeOutsideFourDigitYearsIsNone(String text) {
    assertThatThrownBy(() -> Moment.parse(text)).isInstanceOf(MalformedValueException.class);
  }

  @Test
  void aTimeWithoutFractionCannotHideOne() {
    Instant time = Instant.parse("2016-02-03T10:11:12.500Z");
    assertThatThrownBy(() -> new Moment(time, false)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Moment(Instant.parse("2016-02-03T10:11:12Z"), false))
        .hasToString("2016-02-03T10:11:12Z");
  }

  @Test
  void aBlankTextIsNone() {
    assertThatThrownBy(() -> new Text(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsMalformedIsShownShortened() {
    assertThatThrownBy(() -> Moment.parse("x".repeat(100)))
        .hasMessageStartingWith("'" + "x".repeat(60) + "…'");
  }

  @Test
  void statusesDifferByEveryPart() {
    Moment time = Moment.parse("2016-02-03T10:11:12.500Z");
    assertThat(
            List.of(
                new Status("Open", null, null, null).canonical(),
                new Status("Open", "Reason", null, null).canonical(),
                new Status("Open", null, "text", null).canonical(),
                new Status("Open", null, null, time).canonical()))
        .doesNotHaveDuplicates();
  }
}
