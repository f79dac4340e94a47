package dev.ipnledger.sns.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Bounds how often this process asks the outside for certificates, whatever strangers claim: a
 * bucket of 20 that gains one every 3 s. SNS itself needs one fetch in a year or so.
 */
final class FetchBudget {
  private static final int CAPACITY = 20;
  private static final Duration REFILL = Duration.ofSeconds(3);

  private final InstantSource clock;
  private int left = CAPACITY;
  private Instant refilledAt;

  FetchBudget(InstantSource clock) {
    this.clock = clock;
    this.refilledAt = clock.instant();
  }

  synchronized boolean take() {
    refill();
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  private void refill() {
    long gained = Duration.between(refilledAt, clock.instant()).dividedBy(REFILL);
    if (gained > 0) {
      left = (int) Math.min(CAPACITY, left + gained);
      refilledAt = refilledAt.plus(REFILL.multipliedBy(gained));
    }
  }
}
