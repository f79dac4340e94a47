package dev.ipnledger.simulation.world;

import dev.ipnledger.sandbox.model.Lifetimes;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How a world goes. Most last hours, so that many fit into a run; one in nine lasts days, with what
 * only days bring: messages that are days late, authorizations that expire. In one in four what
 * changes is published. Feeds are made for a few objects that are due in two of three, and in the
 * rest as the functions are deployed.
 *
 * <p>What is rare is not drawn but has its turn, by what is left of the seed: so it comes in each
 * run that is long enough, and in every combination.
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
 * @param mostOrders how many orders it has at most: few when it lasts long, because each of them is
 *     looked at again and again
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
  private static final int PUBLISHED_ONE_IN = 4;
  private static final int DAYS_ONE_IN = 9;

  /** Of so many worlds one goes on, and of {@link #WEEKS_ONE_IN} that do one for weeks. */
  private static final int GOES_ON_ONE_IN = 11;

  private static final int WEEKS_ONE_IN = 5;

  /** After so many worlds with seeds in a row every combination had its turn. */
  static final int ROUND = PUBLISHED_ONE_IN * DAYS_ONE_IN * GOES_ON_ONE_IN * WEEKS_ONE_IN;

  private static final int SLOW_BATCHES_ONE_IN = 4;
  private static final int STANDARD_BATCH_THRESHOLD = 200;

  /** Of so many worlds one is in such a hurry that the quota is scarce. */
  private static final int RUSH_ONE_IN = 12;

  private static final Duration IN_A_RUSH = Duration.ofMillis(300);
  private static final Duration WEEKS = Duration.ofDays(36);
  private static final int ORDERS_FOR_WEEKS = 200;
  private static final int ORDERS_FOR_DAYS = 400;

  static Course of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean days = isTurn(seed, DAYS_ONE_IN);
    Duration afterwards =
        !isTurn(seed, GOES_ON_ONE_IN)
            ? Duration.ZERO
            : isTurn(seed, WEEKS_ONE_IN) ? WEEKS : Duration.ofHours(random.nextInt(24, 200));
    Duration betweenOrders = Duration.ofSeconds(days ? 40 : random.nextInt(4, 12));
    Duration batchStep =
        random.nextInt(SLOW_BATCHES_ONE_IN) == 0
            ? Duration.ofMinutes(random.nextInt(1, 180))
            : Lifetimes.GUIDE.batchStep();
    int threshold = random.nextInt(3) == 0 ? STANDARD_BATCH_THRESHOLD : random.nextInt(1, 6);
    boolean rush = random.nextInt(RUSH_ONE_IN) == 0;
    return new Course(
        rush ? IN_A_RUSH : betweenOrders,
        days ? Duration.ofHours(5) : Duration.ofMinutes(rush ? 5 : 20),
        days ? Duration.ofDays(2) : Duration.ofHours(1),
        isTurn(seed, PUBLISHED_ONE_IN),
        batchStep,
        threshold,
        afterwards,
        mostOrders(days, afterwards));
  }

  private static int mostOrders(boolean days, Duration afterwards) {
    return afterwards.equals(WEEKS)
        ? ORDERS_FOR_WEEKS
        : days || afterwards.isPositive() ? ORDERS_FOR_DAYS : Integer.MAX_VALUE;
  }

  private static boolean isTurn(long seed, int oneIn) {
    return Math.floorMod(seed, oneIn) == oneIn - 1;
  }
}
