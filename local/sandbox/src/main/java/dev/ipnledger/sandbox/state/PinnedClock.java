package dev.ipnledger.sandbox.state;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still while a call is made, so that the same call made again at the same time
 * has the same effect to the millisecond.
 */
public final class PinnedClock implements InstantSource {
  private final InstantSource base;
  private volatile @Nullable Instant pinned;

  public PinnedClock(InstantSource base) {
    this.base = requireNonNull(base, "base is null");
  }

  @Override
  public Instant instant() {
    Instant fixed = pinned;
    return fixed == null ? base.instant() : fixed;
  }

  void pin(Instant time) {
    pinned = requireNonNull(time, "time is null");
  }

  void release() {
    pinned = null;
  }
}
