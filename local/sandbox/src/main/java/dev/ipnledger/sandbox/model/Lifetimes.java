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
 * @param batchStep how long each step of a feed takes, of which there are three; the guide says no
 *     more than that a batch takes minutes to hours
 */
public record Lifetimes(
    Duration draft,
    Duration order,
    Duration liveAuthorization,
    Duration sandboxAuthorization,
    Duration realTimeCapture,
    Duration pending,
    Duration batchStep) {
  /** The documented ones; Pending lasts 30 s, and so does each step of a feed. */
  public static final Lifetimes GUIDE =
      new Lifetimes(
          Duration.ofHours(3),
          Duration.ofDays(180),
          Duration.ofDays(30),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofSeconds(30));

  /** Feeds take their steps in the time of Pending. */
  public Lifetimes(
      Duration draft,
      Duration order,
      Duration liveAuthorization,
      Duration sandboxAuthorization,
      Duration realTimeCapture,
      Duration pending) {
    this(draft, order, liveAuthorization, sandboxAuthorization, realTimeCapture, pending, pending);
  }

  public Lifetimes {
    requireNonNull(draft, "draft is null");
    requireNonNull(order, "order is null");
    requireNonNull(liveAuthorization, "liveAuthorization is null");
    requireNonNull(sandboxAuthorization, "sandboxAuthorization is null");
    requireNonNull(realTimeCapture, "realTimeCapture is null");
    requireNonNull(pending, "pending is null");
    requireNonNull(batchStep, "batchStep is null");
  }

  /**
   * The same, but with another time in Pending and for the steps of a feed, for demonstrations that
   * cannot wait.
   */
  public Lifetimes withPending(Duration duration) {
    return new Lifetimes(
        draft, order, liveAuthorization, sandboxAuthorization, realTimeCapture, duration);
  }

  /** The same, but with another time for each step of a feed. */
  public Lifetimes withBatchStep(Duration duration) {
    return new Lifetimes(
        draft, order, liveAuthorization, sandboxAuthorization, realTimeCapture, pending, duration);
  }

  Duration authorization(Environment environment) {
    return environment == Environment.LIVE ? liveAuthorization : sandboxAuthorization;
  }
}
