package dev.ipnledger.ledger.feed;

/**
 * What the report of a feed said of its requests.
 *
 * @param applied rows of the report that are in the ledger, from its beginning: the checkpoint
 * @param succeeded requests that Amazon answered
 * @param repeated requests that failed for a reason that passes, and are in the next feed
 * @param failed requests that failed otherwise
 * @param unreadable rows that say success, but state no object, or another one
 * @param missing requests that no row answers
 * @param unknown rows that answer none of the requests
 * @param duplicate rows that answer a request once more
 */
public record FeedCounts(
    int applied,
    int succeeded,
    int repeated,
    int failed,
    int unreadable,
    int missing,
    int unknown,
    int duplicate) {
  /** Before the report was read. */
  public static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** So many rows are in the ledger now; the rest is counted when the report is read to its end. */
  public FeedCounts withApplied(int rows) {
    return new FeedCounts(
        rows, succeeded, repeated, failed, unreadable, missing, unknown, duplicate);
  }

  /** Whether a person should look: anything but requests that were answered or go on by feed. */
  public boolean odd() {
    return failed + unreadable + missing + unknown + duplicate > 0;
  }
}
