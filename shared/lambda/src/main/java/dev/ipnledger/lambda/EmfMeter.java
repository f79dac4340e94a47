package dev.ipnledger.lambda;

import java.util.ArrayList;
import java.util.List;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/**
 * Writes metrics as CloudWatch's embedded metric format: one line of the log for an invocation,
 * which CloudWatch turns into metrics by itself.
 */
final class EmfMeter implements Meter {
  /** The format's limit for one metric of one line. */
  private static final int MAX_VALUES = 100;

  private record Value(Metric metric, double value) {}

  private final Metrics metrics;
  private final List<Value> values = new ArrayList<>();

  EmfMeter(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public synchronized void add(Metric metric, double value) {
    values.add(new Value(metric, value));
  }

  @Override
  public void flush() {
    List<Value> taken = take();
    for (int from = 0; from < taken.size(); from += MAX_VALUES) {
      for (Value one : taken.subList(from, Math.min(taken.size(), from + MAX_VALUES))) {
        metrics.addMetric(one.metric().metricName(), one.value(), unit(one.metric().unit()));
      }
      metrics.flush();
    }
  }

  private synchronized List<Value> take() {
    List<Value> taken = List.copyOf(values);
    values.clear();
    return taken;
  }

  private static MetricUnit unit(Metric.Unit unit) {
    return switch (unit) {
      case COUNT -> MetricUnit.COUNT;
      case SECONDS -> MetricUnit.SECONDS;
    };
  }
}
