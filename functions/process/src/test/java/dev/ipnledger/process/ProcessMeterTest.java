package dev.ipnledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.ipn.QuarantinedNotification;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import dev.ipnledger.ledger.Outcome;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMeterTest {
  private final List<String> measured = new ArrayList<>();
  private final ProcessMeter meter =
      new ProcessMeter(
          new Meter() {
            @Override
            public void add(Metric metric, double value) {
              measured.add(metric.metricName() + " " + value);
            }

            @Override
            public void flush() {
              measured.add("flush");
            }
          },
          InstantSource.fixed(Deliveries.RECEIVED_AT.plusMillis(1500)));

  @Test
  void aNewNotificationIsCountedAndTimedFromTheDoorToTheLedger() throws PoisonMessageException {
    meter.done(read(), Outcome.RECORDED.label());

    assertThat(measured).contains("Recorded 1.0", "LedgerDelay 1.5");
    assertThat(measured).anyMatch(value -> value.startsWith("Lateness "));
  }

  @Test
  void duplicatesAndWhatIsKeptAsideAreCountedApart() throws PoisonMessageException {
    meter.done(read(), Outcome.DUPLICATE.label());
    meter.done(read(), Outcome.QUARANTINED.label());

    assertThat(measured).contains("Duplicates 1.0", "KeptAside 1.0").doesNotContain("Recorded 1.0");
  }

  @Test
  void getsAreCountedByWhatCameOfThem() {
    List.of("no_need", "not_made", "answered", "RequestThrottled", "Http403").forEach(meter::got);

    assertThat(measured)
        .containsExactly(
            "GetsWithoutQuota 1.0", "GetsAnswered 1.0", "GetsFailed 1.0", "GetsFailed 1.0");
  }

  @Test
  void theMadeUpNotificationIsUnderstoodSoThatAllOfTheReaderIsWarm() {
    assertThat(NotificationWarming.read()).isNotInstanceOf(QuarantinedNotification.class);
  }

  private static Incoming read() throws PoisonMessageException {
    SQSMessage message =
        Deliveries.message(
            "m1", Deliveries.authorization("S02-1234567-1234567-A012345").toString());
    return new Intake(Deliveries.REGISTRY).read(message);
  }
}
