package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a stream's event source treats batches, in the words of the template.
 *
 * @param batchSize the most records of one call, {@code BatchSize}
 * @param maximumRetryAttempts how often a batch comes again before it is given up, {@code
 *     MaximumRetryAttempts}; halving it does not count
 * @param firstPause before the first retry; doubled with each, up to {@code longestPause}
 * @param longestPause the longest pause between two tries
 */
public record StreamRules(
    int batchSize, int maximumRetryAttempts, Duration firstPause, Duration longestPause) {
  /** As in the template, but with pauses for somebody who watches. */
  public static final StreamRules LOCAL =
      new StreamRules(100, 500, Duration.ofMillis(100), Duration.ofSeconds(5));

  public StreamRules {
    requireNonNull(firstPause, "firstPause is null");
    requireNonNull(longestPause, "longestPause is null");
    if (batchSize < 1 || maximumRetryAttempts < 0) {
      throw new IllegalArgumentException("a batch has records, and tries are not negative");
    }
  }

  /**
   * @param tries how often the batch was tried already, 1 or more
   */
  Duration pauseAfter(int tries) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(tries - 1, 16));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
