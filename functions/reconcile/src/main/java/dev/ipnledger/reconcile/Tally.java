package dev.ipnledger.reconcile;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the things of one run. */
final class Tally {
  private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

  void count(Result result) {
    counts.merge(result, 1, Integer::sum);
  }

  int of(Result result) {
    return counts.getOrDefault(result, 0);
  }
}
