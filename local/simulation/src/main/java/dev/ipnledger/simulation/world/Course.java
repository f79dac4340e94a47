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
 * @param afterwards for how long the world goes on once all is quiet and right: in most not at all,
 *     in some for days, in a few for longer than an authorization lives and an order is called
 *     stale
 * @param mostOrders how many orders it has at most: few when it goes on for weeks, in which each of
 *     them is looked at again and again
 */
record Course(
    Duration betweenOrders,
    Duration longestPause,
    Duration longestDelay,
    boolean published,
    Duration batchStep,
    int batchThreshold,
    Duration afterwards,
    int mostOrders) {
  private static final int ONE_IN = 4;
  private static final int STANDARD_BATCH_THRESHOLD = 200;

  /**
   * Of so many worlds one goes on for weeks, and as many as there are {@link #FOR_DAYS} for days.
   */
  private static final int GOES_ON_IN = 16;

  /** Of so many worlds one is in such a hurry that the quota is scarce. */
  private static final int RUSH_ONE_IN = 12;

  private static final Duration IN_A_RUSH = Duration.ofMillis(300);
  private static final int FOR_DAYS = 2;
  private static final Duration WEEKS = Duration.ofDays(36);
  private static final int ORDERS_FOR_WEEKS = 200;

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
    Duration afterwards = afterwards(random);
    boolean rush = random.nextInt(RUSH_ONE_IN) == 0;
    return new Course(
        rush ? IN_A_RUSH : betweenOrders,
        days ? Duration.ofHours(5) : Duration.ofMinutes(rush ? 5 : 20),
        days ? Duration.ofDays(2) : Duration.ofHours(1),
        published,
        batchStep,
        threshold,
        afterwards,
        afterwards.equals(WEEKS) ? ORDERS_FOR_WEEKS : Integer.MAX_VALUE);
  }

  private static Duration afterwards(SplittableRandom random) {
    int drawn = random.nextInt(GOES_ON_IN);
    return drawn == 0
        ? WEEKS
        : drawn <= FOR_DAYS ? Duration.ofHours(random.nextInt(24, 200)) : Duration.ZERO;
  }
}
