package dev.ipnledger.mws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private static final List<Long> GUIDE_MS = List.of(1_000L, 2_000L, 4_000L, 10_000L, 30_000L);

  @Property
  void aWaitIsTheGuidesOrTheShortestAllowedAndUpToAQuarterMore(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 5) int failures,
      @ForAll @LongRange(max = 300_000) long atLeastMs) {
    long guideMs = Math.max(GUIDE_MS.get(failures - 1), atLeastMs);

    assertThat(new RetrySchedule(random).waitMs(failures, atLeastMs).orElseThrow())
        .isBetween(guideMs, guideMs + guideMs / 4);
  }

  @Property
  void afterTheFifthRetryItIsGivenUp(
      @ForAll Random random, @ForAll @IntRange(min = 6) int failures) {
    assertThat(new RetrySchedule(random).waitMs(failures, 0)).isEmpty();
  }

  @Test
  void thoseWhoFailedTogetherDoNotComeBackTogether() {
    RetrySchedule schedule = new RetrySchedule(new Random(7));

    assertThat(List.of(schedule.waitMs(1, 0), schedule.waitMs(1, 0), schedule.waitMs(1, 0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutAFailureThereIsNothingToWaitFor() {
    RetrySchedule schedule = new RetrySchedule(new Random(7));

    assertThatThrownBy(() -> schedule.waitMs(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
