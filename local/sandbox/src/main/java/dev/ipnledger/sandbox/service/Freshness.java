package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * Refuses calls stamped more than 15 minutes away from now. A sandbox whose clock was moved takes
 * real time as well, so that ordinary clients go on working.
 */
public final class Freshness {
  private static final Duration SKEW = Duration.ofMinutes(15);

  private final InstantSource wallClock;

  public Freshness(InstantSource wallClock) {
    this.wallClock = requireNonNull(wallClock, "wallClock is null");
  }

  void check(String timestamp, Instant at) {
    Instant stamped;
    try {
      stamped = OffsetDateTime.parse(timestamp).toInstant();
    } catch (DateTimeParseException e) {
      throw Parameters.wrong("Timestamp", "is not an ISO 8601 time such as 2015-12-31T23:59:58Z");
    }
    if (!near(stamped, at) && !near(stamped, wallClock.instant())) {
      throw Parameters.wrong("Timestamp", "is more than 15 minutes away; the request has expired");
    }
  }

  private static boolean near(Instant stamped, Instant now) {
    return Duration.between(stamped, now).abs().compareTo(SKEW) <= 0;
  }
}
