package dev.ipnledger.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step decides, and for whom. */
class RankingTest {
  private static final Instant T = Instant.parse("2015-11-21T15:00:00Z");

  @Test
  void theFirstStepThatFindsADifferenceDecides() {
    Ranking<String> ranking =
        Ranking.<String>none()
            .then(Ground.STATE_RANK, Comparator.comparing(String::length))
            .then(Ground.VALUE, Comparator.naturalOrder());
    assertThat(ranking.compare("b", "aa")).isNegative();
    assertThat(ranking.ground("b", "aa")).isEqualTo(Ground.STATE_RANK);
    assertThat(ranking.compare("b", "a")).isPositive();
    assertThat(ranking.ground("b", "a")).isEqualTo(Ground.VALUE);
    assertThat(ranking.compare("a", "a")).isZero();
    assertThat(ranking.ground("a", "a")).isEqualTo(Ground.NOTHING);
    assertThat(ranking.reversed().compare("b", "aa")).isPositive();
    assertThat(ranking.reversed().ground("b", "a")).isEqualTo(Ground.VALUE);
    assertThat(Ranking.<String>none().compare("a", "b")).isZero();
  }

  @ParameterizedTest(name = "{0}: {1} over {2}")
  @CsvSource({
    "TERMINAL_STATE, true 1 5 5 NOTIFICATION,  false 9 9 9 GET",
    "STATE_RANK,     false 2 5 5 NOTIFICATION, false 1 9 9 GET",
    "STATUS_TIME,    false 1 6 5 NOTIFICATION, false 1 5 9 GET",
    "STATUS_TIME,    false 1 6 5 NOTIFICATION, false 1 - 9 GET",
    "AS_OF,          false 1 5 6 NOTIFICATION, false 1 5 5 GET",
    "SOURCE,         false 1 5 5 GET,          false 1 5 5 NOTIFICATION",
  })
  void aStatusIsWonBy(Ground ground, String winner, String loser) {
    Ranking<Standing> ranking = Standing.byTerminal(Function.identity());
    assertThat(ranking.ground(standing(winner), standing(loser))).isEqualTo(ground);
    assertThat(ranking.compare(standing(winner), standing(loser))).isPositive();
    assertThat(ranking.compare(standing(loser), standing(winner))).isNegative();
  }

  @ParameterizedTest(name = "{0}: {1} over {2}")
  @CsvSource({
    "STATE_RANK,     false 2 5 5 NOTIFICATION, true 1 9 9 GET",
    "STATUS_TIME,    false 1 6 5 NOTIFICATION, true 1 5 9 GET",
    "AS_OF,          false 1 5 6 NOTIFICATION, true 1 5 5 GET",
    "SOURCE,         false 1 5 5 GET,          true 1 5 5 RESPONSE",
    "TERMINAL_STATE, true 1 5 5 GET,           false 1 5 5 GET",
  })
  void aFactIsWonBy(Ground ground, String winner, String loser) {
    Ranking<Standing> ranking = Standing.byRank(Ranking.none(), Function.identity());
    assertThat(ranking.ground(standing(winner), standing(loser))).isEqualTo(ground);
    assertThat(ranking.compare(standing(winner), standing(loser))).isPositive();
    assertThat(ranking.compare(standing(loser), standing(winner))).isNegative();
  }

  /** {@code terminal rank lastUpdatedAt asOf source}, times in seconds. */
  private static Standing standing(String text) {
    String[] words = text.split(" ");
    return new Standing(
        Boolean.parseBoolean(words[0]),
        Integer.parseInt(words[1]),
        moment(words[2]),
        T.plusSeconds(Long.parseLong(words[3])),
        Source.valueOf(words[4]));
  }

  private static @Nullable Moment moment(String seconds) {
    return seconds.equals("-") ? null : Moment.of(T.plusSeconds(Long.parseLong(seconds)));
  }
}
