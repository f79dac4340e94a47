package dev.ipnledger.simulation.world;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How fast things happen in a world. Most worlds last hours, so that many fit into a run; one in
 * four lasts days, with what only days bring: messages that are days late, orders that are closed
 * after a quiet day.
 *
 * @param betweenOrders the pause after which the next order is placed
 * @param longestPause between two deeds about one order
 * @param longestDelay of a message
 */
record Pace(Duration betweenOrders, Duration longestPause, Duration longestDelay) {
  private static final int ONE_IN = 4;

  static Pace of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean days = random.nextInt(ONE_IN) == 0;
    return days
        ? new Pace(Duration.ofSeconds(40), Duration.ofHours(5), Duration.ofDays(2))
        : new Pace(
            Duration.ofSeconds(random.nextInt(4, 12)), Duration.ofMinutes(20), Duration.ofHours(1));
  }
}
