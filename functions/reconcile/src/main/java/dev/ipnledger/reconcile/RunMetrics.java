package dev.ipnledger.reconcile;

import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import java.time.Duration;
import java.time.Instant;

/** Measures each run; the log line has the rest of its numbers. */
final class RunMetrics {
  private final Meter meter;

  RunMetrics(Meter meter) {
    this.meter = meter;
  }

  /**
   * @param deadLettersMoved also counts when another run was in work
   * @param now when the run began, UTC
   */
  void of(RunReport report, int deadLettersMoved, Instant now) {
    meter.add(Metric.DEAD_LETTERS_MOVED, deadLettersMoved);
    if (!report.skipped() || report.storeFailures() > 0) {
      meter.add(Metric.CALLS_FAILED, report.failed() + report.storeFailures());
    }
    if (!report.skipped()) {
      meter.add(Metric.LEFT, report.left());
      meter.add(Metric.OLDEST_DUE_AGE, oldestSeconds(report, now));
      meter.add(Metric.HEALING_BOUND, (double) report.bounds().authorization().toSeconds());
      meter.add(Metric.CLOSED, report.closed());
      meter.add(Metric.PAUSED_SELLERS, report.paused());
    }
    meter.flush();
  }

  private static double oldestSeconds(RunReport report, Instant now) {
    return report
        .oldestDueAt()
        .map(at -> Math.max(0, Duration.between(at, now).toMillis() / 1000.0))
        .orElse(0.0);
  }
}
