package dev.ipnledger.sandbox.notify;

/**
 * How often and when SNS tries again after a server fault, in real time.
 *
 * @param retries after the first attempt
 * @param delayMs between two attempts
 * @param timeoutMs for one answer
 */
public record RetryPolicy(int retries, long delayMs, long timeoutMs) {
  /** AWS's default for HTTP endpoints; the time-out of 15 s is undocumented [U]. */
  public static final RetryPolicy AWS = new RetryPolicy(3, 20_000, 15_000);

  public RetryPolicy {
    if (retries < 0 || delayMs < 0 || timeoutMs < 1) {
      throw new IllegalArgumentException("retries, delayMs and timeoutMs must not be negative");
    }
  }
}
