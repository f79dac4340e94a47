package dev.ipnledger.domain.quota;

/**
 * What Amazon allows of one operation, for one pair of seller and developer account (guide,
 * "Throttling").
 *
 * @param max calls that can be made at once after a pause
 * @param restoreIntervalMs milliseconds after which one more call is allowed
 */
public record Quota(int max, long restoreIntervalMs) {
  public Quota {
    if (max < 1 || restoreIntervalMs < 1) {
      throw new IllegalArgumentException(
          "a quota of " + max + " calls, one more each " + restoreIntervalMs + " ms");
    }
  }

  /** Calls a second that can go on for ever. */
  public double callsPerSecond() {
    return 1000.0 / restoreIntervalMs;
  }
}
