package dev.ipnledger.reconcile;

import java.time.Instant;
import java.util.Optional;

/** Counts what became of the calls of one run. */
final class Tally {
  private int answered;
  private int failed;
  private int settled;

  /** Whether the account's turn may go on: not when its quota is used up. */
  boolean count(DueCall.Result result) {
    switch (result) {
      case ANSWERED -> answered++;
      case FAILED -> failed++;
      case SETTLED -> settled++;
      case NOT_MADE -> {
        return false;
      }
    }
    return true;
  }

  RunReport report(Optional<Instant> oldestDueAt) {
    return new RunReport(answered, failed, settled, oldestDueAt.isPresent(), oldestDueAt);
  }
}
