package dev.ipnledger.ingest;

import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/**
 * Counts in CloudWatch: metric {@code Requests} by {@code outcome}, namespace {@code ipn-ledger}.
 */
final class MetricsOutcomeCounter implements OutcomeCounter {
  private final Metrics metrics = MetricsFactory.getMetricsInstance();

  @Override
  public void count(String outcome) {
    metrics.flushSingleMetric(
        "Requests",
        1,
        MetricUnit.COUNT,
        "ipn-ledger",
        DimensionSet.of("function", "ingest", "outcome", outcome));
  }
}
