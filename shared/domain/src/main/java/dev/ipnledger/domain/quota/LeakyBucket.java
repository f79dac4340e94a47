package dev.ipnledger.domain.quota;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How full a bucket is, told by one number: the instant at which it will be full again. Each call
 * moves that instant one restore interval on; at {@code now} a bucket lacks as many calls as there
 * are restore intervals, begun or whole, between now and then. A clock that stands behind another's
 * sees the bucket emptier, never fuller.
 *
 * <p>As one number it can be kept by one conditional update, with {@code latest = }{@link
 * #latestFullAt}: while {@code fullAt >= now AND fullAt <= latest}, add the interval; while there
 * is none or {@code fullAt < now}, set {@code now + interval}; else there is no call left.
 *
 * @param quota the bucket's size and its speed
 * @param fullAt when it will be full, or was; {@link Instant#EPOCH} for one that nobody used
 */
public record LeakyBucket(Quota quota, Instant fullAt) {
  public LeakyBucket {
    requireNonNull(quota, "quota is null");
    requireNonNull(fullAt, "fullAt is null");
  }

  /** A bucket that nobody took from. */
  public static LeakyBucket full(Quota quota) {
    return new LeakyBucket(quota, Instant.EPOCH);
  }

  /** The bucket after one call; empty when that would leave fewer calls than the reserve. */
  public Optional<LeakyBucket> take(Instant now, int reserve) {
    Instant from = fullAt.isAfter(now) ? fullAt : now;
    if (from.isAfter(latestFullAt(quota, now, reserve))) {
      return Optional.empty();
    }
    return Optional.of(new LeakyBucket(quota, from.plusMillis(quota.restoreIntervalMs())));
  }

  /** The bucket with nothing in it: its next call is one restore interval from now. */
  public LeakyBucket drained(Instant now) {
    Instant empty = now.plusMillis(quota.max() * quota.restoreIntervalMs());
    return fullAt.isAfter(empty) ? this : new LeakyBucket(quota, empty);
  }

  /**
   * The latest {@link #fullAt} with which one call is still allowed; one before now allows none.
   */
  public static Instant latestFullAt(Quota quota, Instant now, int reserve) {
    int allowed = quota.max() - 1 - reserve;
    return now.plusMillis(allowed * quota.restoreIntervalMs());
  }
}
