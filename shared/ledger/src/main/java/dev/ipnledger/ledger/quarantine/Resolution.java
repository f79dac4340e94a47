package dev.ipnledger.ledger.quarantine;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * How a message in quarantine was dealt with.
 *
 * @param at when, UTC
 * @param by who: a person's principal, or {@code process} for a replay that succeeded
 * @param note why, or what was done; not empty
 */
public record Resolution(Instant at, String by, String note) {
  /** How long a resolved message is kept. One that is not resolved never expires. */
  public static final Duration KEPT_FOR = Duration.ofDays(90);

  /** The longest note, in characters. */
  public static final int MAX_NOTE = 1000;

  public Resolution {
    requireNonNull(at, "at is null");
    requireNonNull(by, "by is null");
    requireNonNull(note, "note is null");
    if (note.isBlank() || note.length() > MAX_NOTE) {
      throw new IllegalArgumentException("a note has 1 to " + MAX_NOTE + " characters");
    }
  }

  /** When the message may be removed, UTC. */
  public Instant expiresAt() {
    return at.plus(KEPT_FOR);
  }
}
