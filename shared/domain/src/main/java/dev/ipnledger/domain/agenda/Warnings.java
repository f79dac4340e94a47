package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * When an authorization that is Open and not captured needs a person.
 *
 * @param window how long after its creation Amazon captures in real time (guide, "Capture")
 * @param beforeWindowEnds how long before the end of that window the first warning comes
 * @param beforeExpiry how long before the expiry the second warning comes, at most
 * @param lifetimeParts and at most this part of its lifetime before it: 4 means a quarter
 */
public record Warnings(
    Duration window, Duration beforeWindowEnds, Duration beforeExpiry, int lifetimeParts) {
  /** A day before the 7 days are over, and 5 days or a quarter of its life before its end. */
  public static final Warnings STANDARD =
      new Warnings(Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(5), 4);

  public Warnings {
    requireNonNull(window, "window is null");
    requireNonNull(beforeWindowEnds, "beforeWindowEnds is null");
    requireNonNull(beforeExpiry, "beforeExpiry is null");
    if (lifetimeParts < 1) {
      throw new IllegalArgumentException("lifetimeParts is " + lifetimeParts);
    }
  }
}
