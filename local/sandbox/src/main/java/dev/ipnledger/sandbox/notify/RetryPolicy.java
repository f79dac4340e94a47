package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How often and when SNS tries again after a server fault. The four phases and their names are
 * those of an AWS delivery policy ({@code healthyRetryPolicy}): retries without a delay, at the
 * least delay, growing from the least to the greatest, and at the greatest.
 *
 * @param numRetries all of them, after the first attempt
 * @param numNoDelayRetries of the immediate phase
 * @param numMinDelayRetries of the pre-backoff phase
 * @param numMaxDelayRetries of the post-backoff phase; what is left of {@code numRetries} is the
 *     backoff phase
 * @param minDelayTarget the least delay
 * @param maxDelayTarget the greatest delay
 * @param jitter how far a delay may be off, as a part of it: 0.1 is plus or minus a tenth
 * @param timeout for one answer
 */
public record RetryPolicy(
    int numRetries,
    int numNoDelayRetries,
    int numMinDelayRetries,
    int numMaxDelayRetries,
    Duration minDelayTarget,
    Duration maxDelayTarget,
    BackoffFunction backoffFunction,
    double jitter,
    Duration timeout) {
  /** No policy of an HTTP endpoint may try for longer in total (AWS). */
  public static final Duration TOTAL = Duration.ofHours(1);

  /**
   * AWS's default for HTTP endpoints: three more attempts, 20 s apart. That delays are jittered is
   * documented, by how much is not [U]; neither is the time-out of 15 s [U].
   */
  public static final RetryPolicy AWS = linear(3, 20_000, 15_000).withJitter(0.1);

  public RetryPolicy {
    requireNonNull(minDelayTarget, "minDelayTarget is null");
    requireNonNull(maxDelayTarget, "maxDelayTarget is null");
    requireNonNull(backoffFunction, "backoffFunction is null");
    requireNonNull(timeout, "timeout is null");
    if (numNoDelayRetries < 0 || numMinDelayRetries < 0 || numMaxDelayRetries < 0) {
      throw new IllegalArgumentException("no phase can have fewer than 0 retries");
    }
    if (numRetries < numNoDelayRetries + numMinDelayRetries + numMaxDelayRetries) {
      throw new IllegalArgumentException("numRetries must be at least the sum of its phases");
    }
    if (minDelayTarget.isNegative() || maxDelayTarget.compareTo(minDelayTarget) < 0) {
      throw new IllegalArgumentException("maxDelayTarget must not be below minDelayTarget");
    }
    if (jitter < 0 || jitter >= 1) {
      throw new IllegalArgumentException("jitter must be from 0 to below 1");
    }
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("timeout must be positive");
    }
  }

  /** Retries at one distance, without jitter. */
  public static RetryPolicy linear(int retries, long delayMs, long timeoutMs) {
    Duration delay = Duration.ofMillis(delayMs);
    return new RetryPolicy(
        retries, 0, 0, 0, delay, delay, BackoffFunction.LINEAR, 0, Duration.ofMillis(timeoutMs));
  }

  public RetryPolicy withJitter(double part) {
    return new RetryPolicy(
        numRetries,
        numNoDelayRetries,
        numMinDelayRetries,
        numMaxDelayRetries,
        minDelayTarget,
        maxDelayTarget,
        backoffFunction,
        part,
        timeout);
  }

  /**
   * The pauses before each retry of one message, in their order. Those that would lead beyond
   * {@link #TOTAL} are left out.
   */
  List<Duration> delays(RandomGenerator random) {
    List<Duration> delays = new ArrayList<>();
    Duration total = Duration.ZERO;
    int backoff = numRetries - numNoDelayRetries - numMinDelayRetries - numMaxDelayRetries;
    double least = minDelayTarget.toMillis();
    double most = maxDelayTarget.toMillis();
    for (int i = 0; i < numRetries; i++) {
      int inBackoff = i - numNoDelayRetries - numMinDelayRetries;
      double millis = most;
      if (i < numNoDelayRetries) {
        millis = 0;
      } else if (inBackoff < 0) {
        millis = least;
      } else if (inBackoff < backoff) {
        millis = backoffFunction.delay(inBackoff, backoff, least, most);
      }
      double off = jitter == 0 ? 0 : jitter * (2 * random.nextDouble() - 1);
      Duration delay = Duration.ofMillis(Math.round(millis * (1 + off)));
      total = total.plus(delay);
      if (total.compareTo(TOTAL) > 0) {
        break;
      }
      delays.add(delay);
    }
    return delays;
  }
}
