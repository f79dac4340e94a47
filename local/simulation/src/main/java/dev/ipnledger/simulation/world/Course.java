package dev.ipnledger.simulation.world;

import dev.ipnledger.sandbox.model.Lifetimes;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How a world goes. Most last hours, so that many fit into a run; one in four lasts days, with what
 * only days bring: messages that are days late, authorizations that expire. In one in four what
 * changes is published, which costs as much as all the rest. Feeds are made for a few objects that
 * are due in two of three, and in the rest as the functions are deployed.
 *
 * @param betweenOrders the pause after which the next order is placed
 * @param longestPause between two deeds about one order
 * @param longestDelay of a message
 * @param published whether publish works, and what it tells is compared
 * @param batchStep how long Amazon takes for each of the three steps of a batch
 * @param batchThreshold more objects than that, due for one operation, go by feed
 */
record Course(
    Duration betweenOrders,
    Duration longestPause,
    Duration longestDelay,
    boolean published,
    Duration batchStep,
    int batchThreshold) {
  private static final int ONE_IN = 4;
  private static final int STANDARD_BATCH_THRESHOLD = 200;

  static Course of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean days = random.nextInt(ONE_IN) == 0;
    boolean published = random.nextInt(ONE_IN) == 0;
    Duration betweenOrders = Duration.ofSeconds(days ? 40 : random.nextInt(4, 12));
    Duration batchStep =
        random.nextInt(ONE_IN) == 0
            ? Duration.ofMinutes(random.nextInt(1, 180))
            : Lifetimes.GUIDE.batchStep();
    int threshold = random.nextInt(3) == 0 ? STANDARD_BATCH_THRESHOLD : random.nextInt(1, 12);
    return new Course(
        betweenOrders,
        days ? Duration.ofHours(5) : Duration.ofMinutes(20),
        days ? Duration.ofDays(2) : Duration.ofHours(1),
        published,
        batchStep,
        threshold);
  }
}
