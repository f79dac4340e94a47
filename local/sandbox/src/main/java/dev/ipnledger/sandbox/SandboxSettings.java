package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.Limits;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.notify.NotificationSettings;
import dev.ipnledger.sandbox.notify.RetryPolicy;
import java.time.InstantSource;

/**
 * How a sandbox behaves.
 *
 * @param port of the loopback interface; 0 for any free one
 * @param seed makes ids repeatable
 * @param clock moves payments and is printed in documents
 * @param wallClock real time, which request stamps may also agree with
 * @param limits counts of authorizations, captures, refunds
 * @param lifetimes how long things last
 * @param throttled whether the quotas of the service apply
 * @param notifications how notifications are made and delivered
 */
public record SandboxSettings(
    int port,
    long seed,
    SandboxClock clock,
    InstantSource wallClock,
    Limits limits,
    Lifetimes lifetimes,
    boolean throttled,
    NotificationSettings notifications) {
  public SandboxSettings {
    requireNonNull(clock, "clock is null");
    requireNonNull(wallClock, "wallClock is null");
    requireNonNull(limits, "limits is null");
    requireNonNull(lifetimes, "lifetimes is null");
    requireNonNull(notifications, "notifications is null");
  }

  /** As like the real service as it can be, on any free port, with the given clock. */
  public static SandboxSettings of(long seed, SandboxClock clock) {
    return new SandboxSettings(
        0,
        seed,
        clock,
        InstantSource.system(),
        Limits.GUIDE,
        Lifetimes.GUIDE,
        true,
        NotificationSettings.REAL);
  }

  public SandboxSettings withPort(int value) {
    return new SandboxSettings(
        value, seed, clock, wallClock, limits, lifetimes, throttled, notifications);
  }

  public SandboxSettings withWallClock(InstantSource value) {
    return new SandboxSettings(
        port, seed, clock, value, limits, lifetimes, throttled, notifications);
  }

  public SandboxSettings withLifetimes(Lifetimes value) {
    return new SandboxSettings(
        port, seed, clock, wallClock, limits, value, throttled, notifications);
  }

  public SandboxSettings withThrottling(boolean value) {
    return new SandboxSettings(
        port, seed, clock, wallClock, limits, lifetimes, value, notifications);
  }

  public SandboxSettings withNotifications(NotificationSettings value) {
    return new SandboxSettings(port, seed, clock, wallClock, limits, lifetimes, throttled, value);
  }

  public SandboxSettings withRetryPolicy(RetryPolicy value) {
    return withNotifications(notifications.withRetryPolicy(value));
  }
}
