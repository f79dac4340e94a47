package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long things last by the sandbox's clock.
 *
 * @param draft until an unconfirmed order is Canceled / Stale
 * @param order from creation until Closed / Expired
 * @param liveAuthorization from creation until Closed / ExpiredUnused
 * @param sandboxAuthorization the same in the sandbox environment
 * @param realTimeCapture the age up to which an authorization is captured at once
 * @param pending how long an asynchronous authorization, a late capture or a refund stays Pending
 */
public record Lifetimes(
    Duration draft,
    Duration order,
    Duration liveAuthorization,
    Duration sandboxAuthorization,
    Duration realTimeCapture,
    Duration pending) {
  /** The documented ones; Pending lasts 30 s. */
  public static final Lifetimes GUIDE =
      new Lifetimes(
          Duration.ofHours(3),
          Duration.ofDays(180),
          Duration.ofDays(30),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofSeconds(30));

  public Lifetimes {
    requireNonNull(draft, "draft is null");
    requireNonNull(order, "order is null");
    requireNonNull(liveAuthorization, "liveAuthorization is null");
    requireNonNull(sandboxAuthorization, "sandboxAuthorization is null");
    requireNonNull(realTimeCapture, "realTimeCapture is null");
    requireNonNull(pending, "pending is null");
  }

  /** The same, but with another time in Pending, for demonstrations that cannot wait. */
  public Lifetimes withPending(Duration duration) {
    return new Lifetimes(
        draft, order, liveAuthorization, sandboxAuthorization, realTimeCapture, duration);
  }

  Duration authorization(Environment environment) {
    return environment == Environment.LIVE ? liveAuthorization : sandboxAuthorization;
  }
}
