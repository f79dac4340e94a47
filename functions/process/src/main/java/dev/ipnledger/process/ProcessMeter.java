package dev.ipnledger.process;

import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.process.Incoming.About;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Measures what {@link ProcessLog} tells of one by one. */
final class ProcessMeter {
  private final Meter meter;
  private final InstantSource clock;

  ProcessMeter(Meter meter, InstantSource clock) {
    this.meter = meter;
    this.clock = clock;
  }

  /**
   * The message is dealt with. One that was replayed is not timed: it waited for a person.
   *
   * @param outcome the label of an {@link Outcome}
   */
  void done(Incoming message, String outcome) {
    if (outcome.equals(Outcome.DUPLICATE.label())) {
      meter.add(Metric.DUPLICATES, 1);
    } else if (outcome.equals(Outcome.QUARANTINED.label())) {
      meter.add(Metric.KEPT_ASIDE, 1);
    } else {
      meter.add(Metric.RECORDED, 1);
    }
    if (message instanceof About about && about.names().replayOf() == null) {
      Evidence evidence = about.evidence();
      Instant received = evidence.receivedAt();
      meter.add(Metric.LATENESS, seconds(evidence.observation().asOf(), received));
      meter.add(Metric.LEDGER_DELAY, seconds(received, clock.instant()));
    }
  }

  /**
   * What came of a Get.
   *
   * @param outcome as in {@link Step.Result#get}
   */
  void got(String outcome) {
    switch (outcome) {
      case Step.NO_NEED -> {}
      case Step.NOT_MADE -> meter.add(Metric.GETS_WITHOUT_QUOTA, 1);
      case Step.ANSWERED -> meter.add(Metric.GETS_ANSWERED, 1);
      default -> meter.add(Metric.GETS_FAILED, 1);
    }
  }

  /** The batch is over. */
  void flush() {
    meter.flush();
  }

  /** Clocks of two machines may differ; no time is negative. */
  private static double seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
  }
}
