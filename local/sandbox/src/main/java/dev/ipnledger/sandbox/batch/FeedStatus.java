package dev.ipnledger.sandbox.batch;

/** How far a feed is. Done means accepted and queued, Cancelled also rejected. */
enum FeedStatus {
  SUBMITTED,
  IN_PROGRESS,
  DONE,
  CANCELLED;

  /** {@code _SUBMITTED_} and so on. */
  String wireName() {
    return "_" + name() + "_";
  }
}
