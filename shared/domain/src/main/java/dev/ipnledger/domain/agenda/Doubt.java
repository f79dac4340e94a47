package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * An object was found not to be what its evidence adds up to.
 *
 * @param difference what differs, a clause for people
 * @param certain whether it is wrong; otherwise it may be a document on its way into the object
 * @param since when it was found first, UTC
 * @param comparedAt when it was found last, UTC
 */
public record Doubt(String difference, boolean certain, Instant since, Instant comparedAt) {
  public Doubt {
    requireNonNull(difference, "difference is null");
    requireNonNull(since, "since is null");
    requireNonNull(comparedAt, "comparedAt is null");
  }

  private static final Duration SOONEST = Duration.ofMinutes(10);
  private static final Duration LATEST = Duration.ofDays(1);

  /**
   * When to compare again, UTC: after as long as it stands already, but at the soonest 10 minutes,
   * and at the latest a day, after the last time.
   */
  public Instant compareAt() {
    Duration stands = Duration.between(since, comparedAt);
    Duration pause = stands.compareTo(SOONEST) < 0 ? SOONEST : stands;
    return comparedAt.plus(pause.compareTo(LATEST) > 0 ? LATEST : pause);
  }

  /** Found just now, and wrong. */
  public static Doubt certain(String difference, Instant now) {
    return new Doubt(difference, true, now, now);
  }
}
