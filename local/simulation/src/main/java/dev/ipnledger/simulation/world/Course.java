package dev.ipnledger.simulation.world;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How a world goes. Most last hours, so that many fit into a run; one in four lasts days, with what
 * only days bring: messages that are days late, authorizations that expire. In one in four what
 * changes is published, which costs as much as all the rest.
 *
 * @param betweenOrders the pause after which the next order is placed
 * @param longestPause between two deeds about one order
 * @param longestDelay of a message
 * @param published whether publish works, and what it tells is compared
 */
record Course(
    Duration betweenOrders, Duration longestPause, Duration longestDelay, boolean published) {
  private static final int ONE_IN = 4;

  static Course of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean days = random.nextInt(ONE_IN) == 0;
    boolean published = random.nextInt(ONE_IN) == 0;
    return days
        ? new Course(Duration.ofSeconds(40), Duration.ofHours(5), Duration.ofDays(2), published)
        : new Course(
            Duration.ofSeconds(random.nextInt(4, 12)),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            published);
  }
}
