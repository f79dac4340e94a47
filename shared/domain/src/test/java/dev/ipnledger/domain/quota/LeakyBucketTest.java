package dev.ipnledger.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LeakyBucketTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Provide
  Arbitrary<Quota> quotas() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 25), Arbitraries.longs().between(1, 2_000))
        .as(Quota::new);
  }

  @Property
  void noWindowHoldsMoreThanTheMaximumAndWhatWasRestoredInIt(
      @ForAll("quotas") Quota quota, @ForAll List<@IntRange(max = 3_000) Integer> waitsMs) {
    List<Instant> calls = callsOf(quota, waitsMs, 0);

    for (int first = 0; first < calls.size(); first++) {
      for (int last = first; last < calls.size(); last++) {
        long windowMs = calls.get(last).toEpochMilli() - calls.get(first).toEpochMilli();
        assertThat(last - first + 1)
            .isLessThanOrEqualTo(quota.max() + (int) (windowMs / quota.restoreIntervalMs()));
      }
    }
  }

  @Property
  void whatProcessLeavesCanBeTakenAtOnceByReconcile(
      @ForAll("quotas") Quota quota, @ForAll List<@IntRange(max = 3_000) Integer> waitsMs) {
    int reserve = Share.PROCESS.reserve(quota);
    LeakyBucket bucket = LeakyBucket.full(quota);
    Instant now = NOON;
    for (int waitMs : waitsMs) {
      now = now.plusMillis(waitMs);
      bucket = bucket.take(now, reserve).orElse(bucket);
    }

    for (int call = 0; call < reserve; call++) {
      Optional<LeakyBucket> taken = bucket.take(now, 0);
      assertThat(taken).as("call %d of the reserve %d", call, reserve).isPresent();
      bucket = taken.orElseThrow();
    }
  }

  @Property
  void afterAPauseTheBucketIsFull(
      @ForAll("quotas") Quota quota, @ForAll List<@IntRange(max = 3_000) Integer> waitsMs) {
    LeakyBucket bucket = LeakyBucket.full(quota).drained(NOON);
    Instant rested = NOON.plusMillis(quota.max() * quota.restoreIntervalMs());

    for (int call = 0; call < quota.max(); call++) {
      bucket = bucket.take(rested, 0).orElseThrow();
    }
    assertThat(bucket.take(rested, 0)).isEmpty();
  }

  @Property
  void aDrainedBucketAllowsTheNextCallOneIntervalLater(@ForAll("quotas") Quota quota) {
    LeakyBucket drained = LeakyBucket.full(quota).drained(NOON);

    assertThat(drained.take(NOON.plusMillis(quota.restoreIntervalMs() - 1), 0)).isEmpty();
    assertThat(drained.take(NOON.plusMillis(quota.restoreIntervalMs()), 0)).isPresent();
  }

  @Test
  void aClockThatStandsBehindNeverSeesMoreCalls() {
    Quota quota = new Quota(2, 1_000);
    LeakyBucket used = LeakyBucket.full(quota).take(NOON, 0).orElseThrow();

    assertThat(used.take(NOON.minusMillis(1), 0)).isEmpty();
    assertThat(used.take(NOON, 0)).isPresent();
  }

  @Test
  void aReserveOfTheWholeBucketAllowsNothing() {
    assertThat(LeakyBucket.full(new Quota(1, 1_000)).take(NOON, 1)).isEmpty();
  }

  @Test
  void drainingNeverFills() {
    Quota quota = new Quota(2, 1_000);
    LeakyBucket later = LeakyBucket.full(quota).drained(NOON);

    assertThat(later.drained(NOON.minusSeconds(60))).isEqualTo(later);
  }

  private static List<Instant> callsOf(Quota quota, List<Integer> waitsMs, int reserve) {
    List<Instant> calls = new ArrayList<>();
    LeakyBucket bucket = LeakyBucket.full(quota);
    Instant now = NOON;
    for (int waitMs : waitsMs) {
      now = now.plusMillis(waitMs);
      // Two attempts at each instant, so that bursts are common.
      for (int attempt = 0; attempt < 2; attempt++) {
        Optional<LeakyBucket> taken = bucket.take(now, reserve);
        if (taken.isPresent()) {
          calls.add(now);
          bucket = taken.orElseThrow();
        }
      }
    }
    return calls;
  }
}
