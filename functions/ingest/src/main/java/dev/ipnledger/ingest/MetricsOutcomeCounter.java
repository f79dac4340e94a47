package dev.ipnledger.ingest;

import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;

/** Counts in CloudWatch by what SNS was told; which outcome it was stands in the log. */
final class MetricsOutcomeCounter implements OutcomeCounter {
  private final Meter meter;

  MetricsOutcomeCounter(Meter meter) {
    this.meter = meter;
  }

  @Override
  public void count(String outcome) {
    if (outcome.startsWith("refused_")) {
      meter.add(Metric.REFUSED, 1);
    } else if (!outcome.startsWith("try_again_")) { // Those are 5xx, which API Gateway counts.
      meter.add(Metric.TAKEN, 1);
    }
    if (outcome.equals("refused_signature") || outcome.startsWith("refused_certificate_")) {
      meter.add(Metric.SIGNATURE_FAILURES, 1);
    }
    meter.flush();
  }
}
