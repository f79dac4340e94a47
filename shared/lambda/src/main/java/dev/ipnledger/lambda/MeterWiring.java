package dev.ipnledger.lambda;

import java.util.Map;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;

/** Makes the meter of a deployed function. */
public final class MeterWiring {
  private static final Map<String, String> ENVIRONMENT = System.getenv();

  private MeterWiring() {}

  /**
   * A meter that writes into the namespace {@code POWERTOOLS_METRICS_NAMESPACE}, which the template
   * makes of the stack's name, and {@code ipn-ledger} without it.
   *
   * @param function of which the metrics are; see {@link Metric#function}
   */
  public static Meter meter(String function) {
    Metrics metrics = MetricsFactory.getMetricsInstance();
    metrics.setNamespace(ENVIRONMENT.getOrDefault("POWERTOOLS_METRICS_NAMESPACE", "ipn-ledger"));
    // Without it the library adds dimensions of its own, among them the name of the log group.
    metrics.setDefaultDimensions(DimensionSet.of("Service", function));
    return new EmfMeter(metrics);
  }
}
