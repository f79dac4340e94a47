package dev.ipnledger.reconcile;

import java.time.Instant;
import java.util.Optional;

/** Counts what became of the calls of one run. */
final class Tally {
  private int answered;
  private int failed;
  private int settled;

  void count(DueCall.Result result) {
    switch (result) {
      case ANSWERED -> answered++;
      case FAILED -> failed++;
      case SETTLED -> settled++;
      case NOT_MADE -> {
        // What is left is looked up when the run ends.
      }
    }
  }

  RunReport report(Optional<Instant> oldestDueAt) {
    return new RunReport(answered, failed, settled, oldestDueAt.isPresent(), oldestDueAt);
  }
}
