package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Environment;

/**
 * Size of a leaky bucket and how fast it empties (guide, "Throttling limits"). Feeds and reports
 * are counted per hour as well, and do not know environments.
 */
public enum Quota {
  CHANGE(10, 1_000, 2, 2_000, 0),
  READ(20, 500, 5, 1_000, 0),
  /** Not documented; like the changes [U]. */
  LIST(10, 1_000, 2, 2_000, 0),
  SERVICE_STATUS(2, 300_000, 2, 300_000, 0),
  SUBMIT_FEED(15, 120_000, 15, 120_000, 30),
  FEED_LIST(10, 45_000, 10, 45_000, 80),
  FILE(15, 60_000, 15, 60_000, 60),
  REPORT_LIST(10, 60_000, 10, 60_000, 60),
  /** The hourly number is not confirmed [U]. */
  NEXT_PAGE(30, 2_000, 30, 2_000, 1_800);

  private final int liveSize;
  private final long liveRestoreMs;
  private final int sandboxSize;
  private final long sandboxRestoreMs;
  private final int perHour;

  Quota(int liveSize, long liveRestoreMs, int sandboxSize, long sandboxRestoreMs, int perHour) {
    this.liveSize = liveSize;
    this.liveRestoreMs = liveRestoreMs;
    this.sandboxSize = sandboxSize;
    this.sandboxRestoreMs = sandboxRestoreMs;
    this.perHour = perHour;
  }

  public int size(Environment environment) {
    return environment == Environment.LIVE ? liveSize : sandboxSize;
  }

  /** Milliseconds until one more call is allowed. */
  public long restoreMs(Environment environment) {
    return environment == Environment.LIVE ? liveRestoreMs : sandboxRestoreMs;
  }

  /** Calls in one hour of the clock; 0 for no such limit. */
  public int perHour() {
    return perHour;
  }
}
