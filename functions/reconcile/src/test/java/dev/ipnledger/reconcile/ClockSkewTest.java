package dev.ipnledger.reconcile;

import static dev.ipnledger.reconcile.Sellers.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.observation.Source;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that differ by minutes: this function's, other functions', Amazon's in its two places. */
class ClockSkewTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /**
   * The notification bears the time of Amazon's SNS, the answer that of its API, and the run has a
   * third one.
   */
  @ParameterizedTest(name = "SNS {0} and the API {1} minutes ahead")
  @CsvSource({"0,0", "5,0", "-5,0", "0,5", "0,-5", "5,-5", "-5,5", "14,14", "-14,-14", "14,-14"})
  void aPendingCaptureIsAskedAboutNeitherOverAndOverNorTooLate(int snsAhead, int apiAhead) {
    Sellers sellers = new Sellers();
    ObjectRef capture = sellers.capture(ONE, 1, MINUTE.multipliedBy(snsAhead));
    sellers.amazon.stampBefore(MINUTE.multipliedBy(-apiAhead));
    sellers.amazon.capture(capture.id().text(), "Pending");
    int skew = Math.max(Math.abs(snsAhead), Math.abs(apiAhead)) + Math.abs(snsAhead - apiAhead);
    for (int minute = 0; minute < 180; minute++) {
      if (minute == 60) {
        sellers.amazon.capture(capture.id().text(), "Declined");
      }
      sellers.run();
      sellers.pass(MINUTE);
      boolean seen = sellers.item(capture).view().isIn("Declined");
      if (minute >= 60 + skew + 11) {
        assertThat(seen).as("minute %d", minute).isTrue();
      }
    }
    assertThat(sellers.amazon.asked).as("about every 10 minutes").hasSizeBetween(3, 10 + skew);
  }

  @ParameterizedTest(name = "heard {0} minutes ago, the API {1} minutes behind")
  @CsvSource({"10,4,4", "10,0,0", "3,4,3", "10,-5,-5"})
  void anAnswerHasTheTimeOfAmazonsStampAndNeverOneBeforeWhatWasHeard(
      int heardAgo, int apiBehind, int datedAgo) {
    Sellers sellers = new Sellers();
    ObjectRef capture = sellers.capture(ONE, 1, MINUTE.multipliedBy(-heardAgo));
    sellers.amazon.stampBefore(MINUTE.multipliedBy(apiBehind));
    sellers.run();
    assertThat(sellers.item(capture).view().heard().get(Source.GET))
        .isEqualTo(Sellers.START.minus(MINUTE.multipliedBy(datedAgo)));
  }

  @ParameterizedTest(name = "the other function {0} minutes ahead")
  @ValueSource(ints = {-10, -3, 3, 10})
  void whatAnotherFunctionsClockMadeDueIsDoneInTheEnd(int ahead) {
    Sellers sellers = new Sellers();
    ObjectRef capture = sellers.capture(ONE, 1, MINUTE.multipliedBy(ahead));
    for (int minute = 0; minute <= Math.max(0, ahead) + 1; minute++) {
      sellers.run();
      sellers.pass(MINUTE);
    }
    assertThat(sellers.item(capture).view().isIn("Declined")).isTrue();
    assertThat(sellers.amazon.asked).hasSize(1);
  }

  /** A run that is ahead finds the lease of the one in work ended, and takes it. */
  @Test
  void ofTwoRunsWhoseClocksDifferOnlyTheOneWithTheLeaseSendsAClose() {
    Bench bench = new Bench(Closing.STANDARD);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    boolean[] other = {false};
    bench.amazon.afterCall =
        () -> {
          if (!other[0]) {
            other[0] = true;
            Instant now = bench.amazon.now;
            bench.amazon.now = now.plus(Duration.ofMinutes(5));
            bench.run();
            bench.amazon.now = now;
          }
        };
    bench.run();
    assertThat(bench.amazon.closes).as("by the one that took the lease").hasSize(1);
    assertThat(bench.amazon.closes.getFirst()).isAfter(bench.amazon.now);
    bench.runFor(Duration.ofHours(4));
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.order().view().isIn("Closed")).isTrue();
  }

  /** A holder that is ahead and dies holds up those behind it for as long as it was ahead. */
  @Test
  void aLeaseOfAClockThatIsAheadEndsInTheEnd() {
    Sellers sellers = new Sellers();
    ObjectRef capture = sellers.capture(ONE, 1);
    sellers.leases.take(
        Reconciliation.LEASE, sellers.now.plus(Duration.ofMinutes(5)), Duration.ofSeconds(60));
    int skipped = 0;
    while (sellers.run().skipped()) {
      skipped++;
      sellers.pass(MINUTE);
    }
    assertThat(skipped).isEqualTo(6);
    assertThat(sellers.item(capture).view().isIn("Declined")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 5})
  void aCloseIsSentByTheAgeOfTheAnswersWhateverTheirStampsSay(int apiAhead) {
    Bench bench = new Bench(Closing.STANDARD);
    bench.amazon.stampedAhead = MINUTE.multipliedBy(apiAhead);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    bench.runFor(Duration.ofHours(27));
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.order().view().isIn("Closed")).isTrue();
  }
}
