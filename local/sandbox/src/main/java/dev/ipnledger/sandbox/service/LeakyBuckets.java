package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One bucket per seller, environment, access key and operation. */
final class LeakyBuckets {
  private final InstantSource clock;
  private final Map<Key, Instant> full = new ConcurrentHashMap<>();

  private record Key(Account account, String accessKeyId, String action) {}

  LeakyBuckets(InstantSource clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Takes one call.
   *
   * <p>A bucket is kept as the time at which it will be empty: each call moves that time by one
   * restore interval, and a call that would move it too far ahead is refused.
   */
  void take(Caller caller, OperationSpec spec) {
    Quota quota = spec.quota();
    long restoreMs = quota.restoreMs(caller.account().environment());
    long capacityMs = restoreMs * quota.size(caller.account().environment());
    Instant now = clock.instant();
    Key key = new Key(caller.account(), caller.accessKeyId(), spec.action());
    full.compute(key, (same, empty) -> drip(empty, now, restoreMs, capacityMs));
  }

  private static Instant drip(
      @Nullable Instant empty, Instant now, long restoreMs, long capacityMs) {
    Instant from = empty == null || empty.isBefore(now) ? now : empty;
    Instant until = from.plusMillis(restoreMs);
    if (Duration.between(now, until).toMillis() > capacityMs) {
      throw new RefusedException(ErrorCode.REQUEST_THROTTLED, "Request is throttled");
    }
    return until;
  }
}
