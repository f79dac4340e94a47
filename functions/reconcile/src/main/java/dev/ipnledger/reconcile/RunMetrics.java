package dev.ipnledger.reconcile;

import java.time.Duration;
import java.time.Instant;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Counts in CloudWatch, namespace {@code ipn-ledger}, dimension {@code function}: reconcile. */
final class RunMetrics {
  private static final DimensionSet DIMENSIONS = DimensionSet.of("function", "reconcile");

  private final Metrics metrics = MetricsFactory.getMetricsInstance();

  void of(RunReport report, Instant now) {
    if (report.skipped()) {
      put("Skipped", 1, MetricUnit.COUNT);
      return;
    }
    put("Due", report.due(), MetricUnit.COUNT);
    put("Done", report.answered() + report.settled(), MetricUnit.COUNT);
    put("Failed", report.failed() + report.broken(), MetricUnit.COUNT);
    put("Left", report.left(), MetricUnit.COUNT);
    put("Closed", report.closed(), MetricUnit.COUNT);
    put("PausedSellers", report.paused(), MetricUnit.COUNT);
    put("OrderBound", report.bounds().order().toSeconds(), MetricUnit.SECONDS);
    put("AuthorizationBound", report.bounds().authorization().toSeconds(), MetricUnit.SECONDS);
    put("CaptureBound", report.bounds().capture().toSeconds(), MetricUnit.SECONDS);
    double oldestSeconds =
        report.oldestDueAt().map(at -> Duration.between(at, now).toMillis() / 1000.0).orElse(0.0);
    put("OldestDueAge", Math.max(0, oldestSeconds), MetricUnit.SECONDS);
  }

  private void put(String name, double value, MetricUnit unit) {
    metrics.flushSingleMetric(name, value, unit, "ipn-ledger", DIMENSIONS);
  }
}
