package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

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

  /** Found just now, and wrong. */
  public static Doubt certain(String difference, Instant now) {
    return new Doubt(difference, true, now, now);
  }
}
