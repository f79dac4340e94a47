package dev.ipnledger.mws.error;

/** Whether the same request can be made again, and when. */
public enum Retry {
  /** It would be refused again. */
  NEVER,
  /** By the retry schedule. */
  YES,
  /** By the retry schedule, but not before the bucket of the operation has restored one call. */
  AFTER_RESTORE_INTERVAL,
  /** When the hourly quota of feeds and reports starts anew. */
  AFTER_QUOTA_RESET;

  /**
   * What the status alone says, which is all there is when a proxy answered (guide, "Handling
   * errors"): 500, 502, 503 and 504 can be tried again, everything else can't.
   */
  public static boolean retriable(int httpStatus) {
    return switch (httpStatus) {
      case 500, 502, 503, 504 -> true;
      default -> false;
    };
  }
}
