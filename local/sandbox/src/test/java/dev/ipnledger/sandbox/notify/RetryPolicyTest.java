package dev.ipnledger.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static List<Duration> delays(RetryPolicy policy, long seed) {
    return policy.delays(new Random(seed));
  }

  private static RetryPolicy phases(BackoffFunction function, int most) {
    return new RetryPolicy(
        10,
        2,
        2,
        2,
        Duration.ofSeconds(10),
        Duration.ofSeconds(most),
        function,
        0,
        Duration.ofSeconds(15));
  }

  @Test
  void theDefaultIsThreeRetriesOfAboutTwentySecondsAndTheSeedDecidesTheJitter() {
    List<Duration> delays = delays(RetryPolicy.AWS, 1);
    assertThat(delays).hasSize(3).isEqualTo(delays(RetryPolicy.AWS, 1));
    assertThat(delays).isNotEqualTo(delays(RetryPolicy.AWS, 2));
    assertThat(delays)
        .allSatisfy(delay -> assertThat(delay.toMillis()).isBetween(18_000L, 22_000L));
    assertThat(delays(RetryPolicy.AWS.withJitter(0), 1))
        .containsOnly(Duration.ofSeconds(20))
        .hasSize(3);
  }

  @Test
  void theFourPhasesFollowOneAnother() {
    assertThat(delays(phases(BackoffFunction.LINEAR, 40), 1).stream().map(Duration::toSeconds))
        .containsExactly(0L, 0L, 10L, 10L, 10L, 20L, 30L, 40L, 40L, 40L);
  }

  @Property(tries = 50)
  void everyFunctionRisesFromTheLeastToTheGreatest(
      @ForAll BackoffFunction function, @ForAll @IntRange(min = 10, max = 500) int most) {
    List<Duration> backoff = delays(phases(function, most), 1).subList(4, 8);
    assertThat(backoff).isSorted();
    assertThat(backoff.getFirst()).isEqualTo(Duration.ofSeconds(10));
    assertThat(backoff.getLast()).isEqualTo(Duration.ofSeconds(most));
  }

  @Test
  void noMessageIsTriedForMoreThanAnHour() {
    List<Duration> delays = delays(RetryPolicy.linear(100, 500_000, 1_000), 1);
    assertThat(delays).hasSize(7);
    assertThat(delays.stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThanOrEqualTo(RetryPolicy.TOTAL);
  }

  @Test
  void phasesThatDoNotFitAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RetryPolicy(
                    1,
                    1,
                    1,
                    0,
                    Duration.ZERO,
                    Duration.ZERO,
                    BackoffFunction.LINEAR,
                    0,
                    Duration.ofSeconds(1)))
        .withMessageContaining("sum of its phases");
  }
}
