package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * How long to wait before asking again: 1, 2, 4, 10 and 30 seconds, then a person has to look
 * (guide, "Handling errors"). Each wait is stretched by up to a quarter, so that those who failed
 * together do not come back together. Every attempt is stamped and signed anew.
 */
public final class RetrySchedule {
  private static final List<Long> WAITS_MS = List.of(1_000L, 2_000L, 4_000L, 10_000L, 30_000L);

  private final RandomGenerator random;

  /** A schedule whose jitter comes from that generator. */
  public RetrySchedule(RandomGenerator random) {
    this.random = requireNonNull(random, "random is null");
  }

  /**
   * Milliseconds to wait after that many failed attempts; empty when it was tried often enough.
   *
   * @param failures attempts that failed, at least 1
   * @param atLeastMs a shortest wait: the operation's restore interval after throttling, else 0
   */
  public OptionalLong waitMs(int failures, long atLeastMs) {
    if (failures < 1 || atLeastMs < 0) {
      throw new IllegalArgumentException(
          failures + " failures, at least " + atLeastMs + " ms of waiting");
    }
    if (failures > WAITS_MS.size()) {
      return OptionalLong.empty();
    }
    long waitMs = Math.max(WAITS_MS.get(failures - 1), atLeastMs);
    return OptionalLong.of(waitMs + random.nextLong(waitMs / 4 + 1));
  }
}
