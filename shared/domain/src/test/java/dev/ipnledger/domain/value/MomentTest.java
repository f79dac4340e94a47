package dev.ipnledger.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2015-11-21T15:55:18.970Z,2015-11-21T15:55:18.970Z",
    "2012-12-10T19%3A01%3A11Z,2012-12-10T19:01:11Z",
    "2012-11-05T20:21:19Z,2012-11-05T20:21:19Z",
    "2012-11-05T20:21:19,2012-11-05T20:21:19Z",
    "2012-11-05T21:21:19.5+01:00,2012-11-05T20:21:19.500Z",
    "' 2017-06-01T00:00:00.000Z\n',2017-06-01T00:00:00.000Z",
  })
  void readsEveryFormSeen(String text, String canonical) {
    assertThat(Moment.parse(text).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2015-11-21",
        "2015-13-21T15:55:18Z",
        "12:00",
        "2015-02-29T15:55:18.970Z",
        "2015-11-21T24:00:00Z",
        "2015-11-21T15:55:60Z",
        "0000-01-01T00:00:00Z",
        "2015-11-21T15:55:18.97OZ"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Moment.parse(text))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            e -> assertThat(e.reason()).isEqualTo(MalformedValueException.Cause.NOT_A_TIME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999Z",
        "2012-02-29T23:59:59.070Z",
        "2015-11-21T05:05:08.007Z",
        "+12015-11-21T15:55:18.970Z"
      })
  void isWrittenAsTheJdkWritesIt(String text) {
    Instant instant = Instant.parse(text);
    DateTimeFormatter millis = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    assertThat(Moment.of(instant).canonical())
        .isEqualTo(millis.withZone(ZoneOffset.UTC).format(instant));
    DateTimeFormatter seconds = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    assertThat(new Moment(instant.truncatedTo(ChronoUnit.SECONDS), false).canonical())
        .isEqualTo(seconds.withZone(ZoneOffset.UTC).format(instant));
  }

  /** Both ways to read a time find the same: a lower-case zone is read by the one for all forms. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "2012-02-29T23:59:59Z",
        "2015-11-21T15:55:18.007Z",
        "9999-12-31T23:59:59.999Z"
      })
  void theUsualFormIsReadAsAnyOther(String text) {
    assertThat(Moment.parse(text)).isEqualTo(Moment.parse(text.replace('Z', 'z')));
    assertThat(Moment.parse(text).instant()).isEqualTo(Instant.parse(text));
  }

  @Test
  void withinOneSecondTheValueWithAFractionWins() {
    Moment whole = Moment.parse("2015-11-21T15:55:18Z");
    Moment exact = Moment.parse("2015-11-21T15:55:18.970Z");
    Moment next = Moment.parse("2015-11-21T15:55:19Z");
    assertThat(whole.agreesWith(exact)).isTrue();
    assertThat(whole.agreesWith(next)).isFalse();
    assertThat(Moment.LATEST.compare(exact, whole)).isPositive();
    assertThat(Moment.LATEST.compare(next, exact)).isPositive();
    assertThat(Moment.EARLIEST.compare(exact, whole)).isNegative();
  }
}
