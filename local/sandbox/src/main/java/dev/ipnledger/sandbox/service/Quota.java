package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Environment;

/** Size of a leaky bucket and how fast it empties (guide, "Throttling limits"). */
enum Quota {
  CHANGE(10, 1_000, 2, 2_000),
  READ(20, 500, 5, 1_000),
  SERVICE_STATUS(2, 300_000, 2, 300_000);

  private final int liveSize;
  private final long liveRestoreMs;
  private final int sandboxSize;
  private final long sandboxRestoreMs;

  Quota(int liveSize, long liveRestoreMs, int sandboxSize, long sandboxRestoreMs) {
    this.liveSize = liveSize;
    this.liveRestoreMs = liveRestoreMs;
    this.sandboxSize = sandboxSize;
    this.sandboxRestoreMs = sandboxRestoreMs;
  }

  int size(Environment environment) {
    return environment == Environment.LIVE ? liveSize : sandboxSize;
  }

  /** Milliseconds until one more call is allowed. */
  long restoreMs(Environment environment) {
    return environment == Environment.LIVE ? liveRestoreMs : sandboxRestoreMs;
  }
}
