package dev.ipnledger.runtime.play;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** Waiting for what other threads and processes do, never without a bound. */
final class Waiting {
  private Waiting() {}

  /**
   * Asks again and again, {@code step} apart, until the answer is yes; false when it is not after
   * {@code atMost}.
   */
  static boolean until(
      InstantSource clock, Duration atMost, Duration step, BooleanSupplier condition) {
    Instant deadline = clock.instant().plus(atMost);
    while (!condition.getAsBoolean()) {
      if (clock.instant().isAfter(deadline)) {
        return false;
      }
      pause(step);
    }
    return true;
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShopException("interrupted while waiting", e);
    }
  }
}
