package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The sandbox's own time: it stands still or runs, and can be moved forward. */
public final class SandboxClock implements InstantSource {
  private final InstantSource base;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  private SandboxClock(InstantSource base) {
    this.base = requireNonNull(base, "base is null");
  }

  /** Runs with the given time. */
  public static SandboxClock running(InstantSource base) {
    return new SandboxClock(base);
  }

  /** Stands still until it is moved. */
  public static SandboxClock manual(Instant start) {
    return new SandboxClock(InstantSource.fixed(start));
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset.get());
  }

  /**
   * The time in whole milliseconds, later than the given one: a clock that has not gone past it is
   * moved, so that a second event in the same millisecond has a time of its own.
   */
  Instant after(Instant earlier) {
    Instant now = instant().truncatedTo(ChronoUnit.MILLIS);
    if (now.isAfter(earlier)) {
      return now;
    }
    Instant next = earlier.plusMillis(1);
    advance(Duration.between(now, next));
    return next;
  }

  /** Moves forward; payments notice when the control is used instead. */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("time cannot be moved back");
    }
    offset.accumulateAndGet(by, Duration::plus);
  }
}
