package dev.ipnledger.reconcile;

import static dev.ipnledger.reconcile.Sellers.ONE;
import static dev.ipnledger.reconcile.Sellers.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.reconcile.deadletters.DeadLetterQueue;
import dev.ipnledger.reconcile.deadletters.Drain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.time.DateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each call of the ledger's table fails once, in a run of its own: the run comes back with its
 * report, and the runs after it end where they would have ended.
 */
class StoreFailuresTest {
  private static final int MORE_THAN_ONE_RUN_MAKES = 400;

  @ParameterizedTest
  @EnumSource(Stumble.Way.class)
  void whateverCallFailsInARunThatClosesTheOrderIsClosedOnceInTheEnd(Stumble.Way way) {
    int failed = 0;
    for (int call = 1; call <= MORE_THAN_ONE_RUN_MAKES; call++) {
      Bench bench = captured();
      bench.runFor(Duration.ofHours(3));
      bench.pass(Duration.ofHours(23));
      bench.stumble.at(call, way);
      RunReport report = bench.run();
      if (!bench.stumble.happened()) {
        break;
      }
      failed++;
      assertThat(report.storeFailures()).as("call %d", call).isEqualTo(1);
      bench.runFor(Duration.ofHours(3));
      bench.pass(Duration.ofDays(1));
      bench.runFor(Duration.ofHours(2));
      assertThat(bench.order().view().isIn("Closed")).as("call %d", call).isTrue();
      assertThat(bench.amazon.closes).as("call %d", call).hasSize(1);
      assertThat(bench.decisions()).as("call %d", call).isNotEmpty();
    }
    assertThat(failed).isBetween(20, MORE_THAN_ONE_RUN_MAKES - 1);
  }

  @ParameterizedTest
  @EnumSource(Stumble.Way.class)
  void whateverCallFailsTheOtherSellersGoOnAndKeysThatFailAreToldOf(Stumble.Way way) {
    int failed = 0;
    for (int call = 1; call <= MORE_THAN_ONE_RUN_MAKES; call++) {
      Sellers sellers = new Sellers();
      List<ObjectRef> good = new ArrayList<>();
      List<ObjectRef> denied = new ArrayList<>();
      for (int number = 0; number < 3; number++) {
        good.add(sellers.capture(OTHER, number));
        denied.add(sellers.capture(ONE, 100 + number));
        sellers.deny(denied.getLast());
      }
      sellers.stumble.at(call, way);
      RunReport report = sellers.run();
      if (!sellers.stumble.happened()) {
        break;
      }
      failed++;
      assertThat(report.storeFailures()).as("call %d", call).isEqualTo(1);
      runFor(sellers, 2);
      assertThat(good)
          .as("call %d", call)
          .allMatch(object -> sellers.item(object).view().isIn("Declined"));
      assertThat(sellers.pauses.probeAt(ONE)).as("call %d", call).isPresent();

      denied.forEach(object -> sellers.amazon.capture(object.id().text(), "Declined"));
      sellers.stumble.at(call, way);
      sellers.pass(PausedSellers.PROBE_EVERY);
      sellers.run();
      sellers.stumble.at(0, way);
      runFor(sellers, 15);
      assertThat(denied)
          .as("call %d", call)
          .allMatch(object -> sellers.item(object).view().isIn("Declined"));
      assertThat(sellers.pauses.probeAt(ONE)).as("call %d", call).isEmpty();
    }
    assertThat(failed).isBetween(20, MORE_THAN_ONE_RUN_MAKES - 1);
  }

  @Test
  void aRunThatCanNotTakeItsLeaseIsMeasuredAsOneThatFailed() {
    Bench bench = captured();
    bench.stumble.at(1, Stumble.Way.THROTTLED);
    Map<Metric, Double> measured = new EnumMap<>(Metric.class);
    RunReport report = handler(bench, meter(measured)).handleRequest(event(), null);
    assertThat(report.skipped()).isTrue();
    assertThat(measured).containsEntry(Metric.CALLS_FAILED, 1.0).doesNotContainKey(Metric.LEFT);
  }

  @Test
  void aRunInWhichTheTableIsBusyIsMeasuredWithWhatItKnows() {
    Bench bench = captured();
    bench.stumble.at(2, Stumble.Way.THROTTLED);
    Map<Metric, Double> measured = new EnumMap<>(Metric.class);
    RunReport report = handler(bench, meter(measured)).handleRequest(event(), null);
    assertThat(report.skipped()).isFalse();
    assertThat(measured).containsEntry(Metric.CALLS_FAILED, 1.0).containsKey(Metric.LEFT);
  }

  private static void runFor(Sellers sellers, int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      sellers.pass(Duration.ofMinutes(1));
      sellers.run();
    }
  }

  private static Bench captured() {
    Bench bench = new Bench(Closing.STANDARD);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    return bench;
  }

  private static ReconcileHandler handler(Bench bench, Meter meter) {
    DeadLetterQueue broken =
        new DeadLetterQueue() {
          @Override
          public List<Received> receive() {
            throw new IllegalStateException("the queue is not what it should be");
          }

          @Override
          public void delete(String receipt) {
            throw new AssertionError("nothing was received");
          }
        };
    return new ReconcileHandler(
        bench.reconciliation(),
        new Drain(broken, new InMemoryQuarantine(new InMemoryLedger())),
        () -> List.of(Bench.SELLER),
        meter);
  }

  private static Meter meter(Map<Metric, Double> measured) {
    return new Meter() {
      @Override
      public void add(Metric metric, double value) {
        measured.put(metric, value);
      }

      @Override
      public void flush() {
        // It is read when the run is over.
      }
    };
  }

  private static ScheduledEvent event() {
    ScheduledEvent event = new ScheduledEvent();
    event.setTime(new DateTime(Bench.START.toEpochMilli()));
    return event;
  }
}
