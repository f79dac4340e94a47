package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An end that is near.
 *
 * @param kind of what
 * @param warnAt from when on a person is told, UTC
 * @param ends when it comes, UTC
 */
public record Deadline(Kind kind, Instant warnAt, Instant ends) {
  /** What ends. */
  public enum Kind {
    /** The time in which Amazon captures at once. */
    WINDOW,
    /** The authorization. */
    EXPIRY
  }

  public Deadline {
    requireNonNull(kind, "kind is null");
    requireNonNull(warnAt, "warnAt is null");
    requireNonNull(ends, "ends is null");
  }
}
