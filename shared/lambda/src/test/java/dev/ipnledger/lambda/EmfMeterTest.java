package dev.ipnledger.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.lambda.powertools.metrics.Metrics;

class EmfMeterTest {
  /** A metric in CloudWatch costs more a month than what a quiet merchant's traffic does. */
  private static final int MAX_METRICS = 20;

  private final List<String> calls = new ArrayList<>();
  private final EmfMeter meter = new EmfMeter(recorded());

  @Test
  void thereAreAtMostTwentyMetricsEachWithOneSetOfDimensions() {
    assertThat(Metric.values()).hasSizeLessThanOrEqualTo(MAX_METRICS);
    assertThat(Arrays.stream(Metric.values()).map(Metric::metricName)).doesNotHaveDuplicates();
  }

  @Test
  void anInvocationIsOneLineWithAllItsMetricsAndUnits() {
    meter.add(Metric.RECORDED, 1);
    meter.add(Metric.LEDGER_DELAY, 0.25);
    meter.flush();
    meter.flush();

    assertThat(calls)
        .containsExactly(
            "addMetric [Recorded, 1.0, COUNT]", "addMetric [LedgerDelay, 0.25, SECONDS]", "flush");
  }

  @Test
  void aLineHasNoMoreValuesThanTheFormatTakes() {
    for (int i = 0; i < 250; i++) {
      meter.add(Metric.RECORDED, 1);
    }
    meter.flush();

    assertThat(calls.stream().filter("flush"::equals)).hasSize(3);
    assertThat(calls.subList(0, 101)).last().isEqualTo("flush");
  }

  private Metrics recorded() {
    return (Metrics)
        Proxy.newProxyInstance(
            Metrics.class.getClassLoader(),
            new Class<?>[] {Metrics.class},
            (_, method, arguments) -> {
              calls.add(
                  method.getName() + (arguments == null ? "" : " " + Arrays.toString(arguments)));
              return null;
            });
  }
}
