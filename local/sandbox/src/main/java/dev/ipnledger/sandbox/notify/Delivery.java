package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * A message and how it will be tried.
 *
 * @param signing makes the message; called once, with the first attempt, because signing takes time
 * @param first before the first attempt
 * @param retries the pauses before each further attempt
 * @param downFor while less than this has passed since the first attempt the endpoint is down
 */
record Delivery(
    Publication publication,
    Supplier<SignedMessage> signing,
    Duration first,
    List<Duration> retries,
    Duration downFor) {
  Delivery {
    requireNonNull(publication, "publication is null");
    requireNonNull(signing, "signing is null");
    requireNonNull(first, "first is null");
    retries = List.copyOf(retries);
    requireNonNull(downFor, "downFor is null");
  }

  /** Whether an attempt is the last. */
  boolean last(int number) {
    return number > retries.size();
  }

  /** The pause after an attempt that is not the last. */
  Duration pauseAfter(int number) {
    return retries.get(number - 1);
  }

  /** Whether the endpoint is down when an attempt is made. */
  boolean down(int number) {
    Duration passed = Duration.ZERO;
    for (int i = 1; i < number; i++) {
      passed = passed.plus(pauseAfter(i));
    }
    return passed.compareTo(downFor) < 0;
  }
}
