package dev.ipnledger.reconcile;

import dev.ipnledger.reconcile.batch.BatchCounts;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the things of one run. */
final class Tally {
  private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
  private BatchCounts batches = BatchCounts.NONE;

  void count(Result result) {
    counts.merge(result, 1, Integer::sum);
  }

  int of(Result result) {
    return counts.getOrDefault(result, 0);
  }

  /** What was done by feed for one more account. */
  void count(BatchCounts more) {
    batches = batches.plus(more);
  }

  BatchCounts batches() {
    return batches;
  }
}
