package dev.ipnledger.ledger.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a message was put back into the queue.
 *
 * @param count at least so often: a crash after sending may have lost a note
 * @param lastAt the last time, UTC; absent when never
 */
public record Replays(int count, @Nullable Instant lastAt) {
  /** Never yet. */
  public static final Replays NONE = new Replays(0, null);

  /** One more. */
  public Replays oneMore(Instant at) {
    return new Replays(count + 1, at);
  }
}
