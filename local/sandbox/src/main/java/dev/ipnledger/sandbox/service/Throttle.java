package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Map;

/** The quotas of a section: buckets, and counts per hour. */
public final class Throttle {
  private final LeakyBuckets buckets;
  private final HourlyQuotas hours;

  /** Full quotas, by the sandbox's own clock. */
  public Throttle(InstantSource clock) {
    requireNonNull(clock, "clock is null");
    this.buckets = new LeakyBuckets(clock);
    this.hours = new HourlyQuotas(clock);
  }

  /** Takes one call, or refuses it; tells in headers what is left of the hour. */
  Map<String, String> take(Caller caller, OperationSpec spec) {
    buckets.take(caller, spec);
    return hours.take(caller, spec);
  }
}
