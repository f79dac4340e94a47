package dev.ipnledger.domain.agenda;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.order.Finding;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a whole order found, kept with its order reference, which alone does not show it.
 *
 * @param quietSince when anything in the order changed last, UTC
 * @param capturedInFull whether the order's total is collected
 * @param lookAt when to look again because the order may be closed then, or what was found be over,
 *     UTC; absent when only a change can make that worth while
 * @param findings what is odd about the order as a whole, each with a sentence; empty when all is
 *     well
 * @param closeSentAt when a Close was sent last, UTC; absent when none ever was
 */
public record Review(
    Instant quietSince,
    boolean capturedInFull,
    @Nullable Instant lookAt,
    SortedMap<Finding, String> findings,
    @Nullable Instant closeSentAt) {
  public Review {
    requireNonNull(quietSince, "quietSince is null");
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
  }

  /** The same review with another time of the last Close. */
  public Review sentAt(@Nullable Instant time) {
    return new Review(quietSince, capturedInFull, lookAt, findings, time);
  }
}
