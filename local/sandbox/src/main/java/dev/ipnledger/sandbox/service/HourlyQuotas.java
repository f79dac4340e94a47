package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the calls of an hour, per seller, access key and operation. */
final class HourlyQuotas {
  private final InstantSource clock;
  private final Map<Key, Hour> counts = new ConcurrentHashMap<>();

  private record Key(String sellerId, String accessKeyId, String action) {}

  private record Hour(Instant start, int used) {}

  HourlyQuotas(InstantSource clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Takes one call.
   *
   * @return headers that tell what is left; empty for an operation without such a limit. Their
   *     names are not confirmed [U]
   */
  Map<String, String> take(Caller caller, OperationSpec spec) {
    int most = spec.quota().perHour();
    if (most == 0) {
      return Map.of();
    }
    Instant start = clock.instant().truncatedTo(ChronoUnit.HOURS);
    Key key = new Key(caller.account().sellerId(), caller.accessKeyId(), spec.action());
    Hour hour =
        counts.merge(
            key,
            new Hour(start, 1),
            (old, fresh) -> old.start().equals(start) ? new Hour(start, old.used() + 1) : fresh);
    Instant reset = start.plus(1, ChronoUnit.HOURS);
    if (hour.used() > most) {
      throw new RefusedException(
          ErrorCode.QUOTA_EXCEEDED,
          "You exceeded your quota of "
              + most
              + ".0 requests per 1 hour for operation "
              + spec.action()
              + ".  Your quota will reset on "
              + reset);
    }
    return Map.of(
        "x-mws-quota-max", most + ".0",
        "x-mws-quota-remaining", (most - hour.used()) + ".0",
        "x-mws-quota-resetsOn", reset.toString());
  }
}
