package dev.ipnledger.reconcile;

import dev.ipnledger.reconcile.batch.BatchCounts;
import java.time.Instant;
import java.util.Optional;

/**
 * How one run went.
 *
 * @param skipped whether the run did nothing: another one was in work, or the table could not say
 * @param due entries of the agenda that were read
 * @param answered calls that Amazon answered
 * @param failed calls that it did not answer, or refused; they are due again
 * @param settled objects whose turn had come although nothing was left to ask
 * @param broken entries for which the ledger could not be read or written; they are due again
 * @param closed order references that were closed
 * @param withheld order references that were not closed because of what a fresh answer showed, or
 *     because something in the order is in doubt
 * @param reported order references that would be closed, were the policy not to report only
 * @param paused sellers that are left alone because their keys fail
 * @param left entries that are due still, for want of time, of quota, or of keys; at most 500 are
 *     counted for each seller and environment
 * @param oldestDueAt what has waited longest when the run ended, UTC; empty when nothing is left
 * @param bounds the healing bounds in force, of the seller for whom they are longest
 * @param storeFailures how often the table could not be read or written, the broken entries among
 *     them; the other numbers leave out what could not be read
 * @param batches what went by feed
 */
public record RunReport(
    boolean skipped,
    int due,
    int answered,
    int failed,
    int settled,
    int broken,
    int closed,
    int withheld,
    int reported,
    int paused,
    int left,
    Optional<Instant> oldestDueAt,
    Bounds bounds,
    int storeFailures,
    BatchCounts batches) {
  /** Another run is in work, or nobody knows. */
  static RunReport ofSkipped(int storeFailures) {
    return new RunReport(
        true,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        Optional.empty(),
        Bounds.NONE,
        storeFailures,
        BatchCounts.NONE);
  }

  static RunReport of(
      int due, Tally tally, int paused, int left, Optional<Instant> oldest, Bounds bounds) {
    return new RunReport(
        false,
        due,
        tally.of(Result.ANSWERED),
        tally.of(Result.FAILED) + tally.of(Result.REJECTED) + tally.of(Result.DENIED),
        tally.of(Result.SETTLED),
        tally.of(Result.BROKEN),
        tally.of(Result.CLOSED),
        tally.of(Result.WITHHELD),
        tally.of(Result.REPORTED),
        paused,
        left,
        oldest,
        bounds,
        0,
        tally.batches());
  }

  RunReport withStoreFailures(int failures) {
    return new RunReport(
        skipped,
        due,
        answered,
        failed,
        settled,
        broken,
        closed,
        withheld,
        reported,
        paused,
        left,
        oldestDueAt,
        bounds,
        failures,
        batches);
  }
}
