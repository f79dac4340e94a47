package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Closes by the policy's letter, and what it does around a Close. */
class CloserTest {
  private static final Closing POLICY = Closing.STANDARD;
  private static final Duration MINUTE = Duration.ofSeconds(60);

  @Test
  void anOrderThatIsCapturedInFullIsClosedAfterOneQuietDayAndNotBefore() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    assertThat(bench.amazon.closes).isEmpty();
    bench.runFor(Duration.ofHours(2));
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.order().view().isIn("Closed")).as("asked again after the Close").isTrue();
    assertThat(orderKinds(bench)).containsExactly(AttentionKind.CLOSED_BY_POLICY);
    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closes).as("once").hasSize(1);
    assertThat(orderKinds(bench)).as("it clears by itself").isEmpty();
  }

  @Test
  void theDecisionIsKeptWithTheValuesOfThePolicy() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.decisions())
        .singleElement()
        .asString()
        .contains("\"verdict\":\"CLOSE_CAPTURED\"")
        .contains("\"quietFor\":\"PT24H\"")
        .contains("\"captured\":\"100.00 EUR\"");
  }

  @Test
  void aPreOrderStaysOpenAndIsFlaggedAfterThirtyQuietDays() {
    Bench bench = new Bench(POLICY);
    bench.runFor(Duration.ofDays(29));
    assertThat(bench.attention()).isEmpty();
    bench.runFor(Duration.ofDays(2));
    assertThat(bench.attention()).containsExactly(AttentionKind.STALE_ORDER);
    assertThat(bench.amazon.closes).isEmpty();
  }

  @Test
  void anIdleOrderIsClosedOnlyByTheSellersOwnSetting() {
    Bench bench = new Bench(POLICY.withIdle(OptionalInt.of(5)));
    bench.runFor(Duration.ofDays(5));
    assertThat(bench.amazon.closes).isEmpty();
    bench.runFor(Duration.ofHours(3));
    assertThat(bench.amazon.closes).hasSize(1);
  }

  @Test
  void reportOnlyWritesItDownAndSendsNothing() {
    Bench bench = captured(POLICY.with(Closing.Mode.REPORT_ONLY));
    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(bench.decisions()).isNotEmpty().allMatch(text -> text.contains("CLOSE_CAPTURED"));
  }

  @Test
  void offDecidesNothing() {
    Bench bench = captured(POLICY.with(Closing.Mode.OFF));
    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(bench.decisions()).isEmpty();
  }

  @Test
  void whatAFreshAnswerShowsWithholdsTheClose() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofHours(4));
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(bench.order().view().isIn("Open")).isTrue();
  }

  @Test
  void anAuthorizationThatSlipsInIsRaised() {
    Bench bench = captured(POLICY);
    bench.amazon.beforeClose =
        form -> bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.attention()).contains(AttentionKind.OPEN_AFTER_CLOSE);
  }

  @Test
  void anAuthorizationThatSlippedInIsRaisedUntilItEndsWhoeverHearsOfThat() {
    Bench bench = refunded();
    List<Marketplace.Thing> slipped = new ArrayList<>();
    bench.amazon.beforeClose =
        form -> slipped.add(bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER));
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.attention()).contains(AttentionKind.OPEN_AFTER_CLOSE);
    bench.amazon.move(slipped.getFirst(), "Closed");
    bench.processTakes(bench.amazon.thing(slipped.getFirst().id()));
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.attention()).doesNotContain(AttentionKind.OPEN_AFTER_CLOSE);
    bench.runFor(Duration.ofDays(3));
    assertThat(bench.order().due()).as("what is over is not looked at any more").isEmpty();
  }

  @Test
  void whatTheMerchantClosedBeforeACloseCouldBeSentIsNotToldToBeClosedByPolicy() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    bench.amazon.afterCall = () -> bench.leases.take(Reconciliation.LEASE, later(bench), MINUTE);
    assertUnsent(bench);
    bench.amazon.afterCall = () -> {};
    assertClosedByMerchant(bench);
  }

  @Test
  void aRunThatStandsStillOnceItKeptThatItClosesDoesNotHaveItToldWhenItSendsNothing() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    boolean[] kept = {false};
    bench.stumble.afterCall =
        () -> {
          var review = bench.order().upkeep().review();
          if (!kept[0] && review != null && review.closeSentAt() != null) {
            kept[0] = true;
            bench.leases.take(Reconciliation.LEASE, later(bench), MINUTE);
          }
        };
    assertUnsent(bench);
    assertThat(kept[0]).isTrue();
    assertClosedByMerchant(bench);
  }

  private static Instant later(Bench bench) {
    return bench.amazon.now.plusSeconds(61);
  }

  private static void assertUnsent(Bench bench) {
    bench.run();
    assertThat(bench.decisions()).as("it had decided").isNotEmpty();
    assertThat(bench.amazon.closes).isEmpty();
  }

  private static void assertClosedByMerchant(Bench bench) {
    bench.amazon.move(bench.amazon.order(), "Closed");
    bench.pass(Duration.ofMinutes(10));
    bench.run();
    assertThat(bench.order().view().isIn("Closed")).isTrue();
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(orderKinds(bench)).isEmpty();
  }

  @Test
  void aCrashBetweenTheCallAndTheRecordRepeatsHarmlessly() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.amazon.afterCall =
        () -> {
          if (!bench.amazon.closes.isEmpty()) {
            throw new IllegalStateException("the process dies here");
          }
        };
    bench.runFor(Duration.ofHours(2));
    assertThat(bench.amazon.closes).hasSize(1);
    bench.amazon.afterCall = () -> {};
    bench.runFor(Duration.ofHours(2));
    assertThat(bench.amazon.closes).as("the answer told that it is done").hasSize(1);
    assertThat(bench.order().view().isIn("Closed")).isTrue();
  }

  @Test
  void whoLostTheLeaseBetweenTheFreshAnswersAndTheCallSendsNoClose() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    bench.amazon.afterCall =
        () ->
            // Another run has found the lease ended: this one was frozen in the middle of a call.
            bench.leases.take(
                Reconciliation.LEASE, bench.amazon.now.plusSeconds(61), Duration.ofSeconds(60));
    RunReport report = bench.run();
    assertThat(bench.decisions()).as("it had decided").isNotEmpty();
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(report.closed()).isZero();
    bench.amazon.afterCall = () -> {};
    bench.pass(Duration.ofMinutes(10));
    bench.run();
    assertThat(bench.amazon.closes).as("by the next run that holds the lease").hasSize(1);
  }

  @Test
  void answersThatGrewOldBeforeTheCallSendNoClose() {
    Bench bench = refunded();
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    bench.amazon.afterCall = () -> bench.pass(Duration.ofSeconds(11));
    assertThat(bench.run().closed()).isZero();
    assertThat(bench.amazon.closes).isEmpty();
    bench.amazon.afterCall = () -> {};
    bench.runFor(Duration.ofHours(2));
    assertThat(bench.amazon.closes).hasSize(1);
  }

  @Test
  void aFreshAnswerThatDoesNotComeIsNotAskedForInEveryRunAgain() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    bench.amazon.down = true;
    bench.amazon.calls = 0;
    for (int minute = 0; minute < 60; minute++) {
      bench.run();
      bench.pass(Duration.ofMinutes(1));
    }
    assertThat(bench.amazon.calls).isLessThan(20);
    bench.amazon.down = false;
    bench.runFor(Duration.ofHours(8));
    assertThat(bench.amazon.closes).hasSize(1);
  }

  @Test
  void anAuthorizationThatIsLeftOpenIsClosedOnlyByItsOwnParameter() {
    Bench bench = captured(POLICY);
    bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofDays(4));
    assertThat(bench.amazon.closedAuthorizations).isEmpty();
    assertThat(bench.amazon.closes).isEmpty();
  }

  @Test
  void byThatParameterTheAuthorizationIsClosedFirstAndTheOrderADayLater() {
    Bench bench = captured(withAuthorizations());
    var open = bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofHours(24));
    assertThat(bench.amazon.closedAuthorizations).as("not quiet yet").isEmpty();
    bench.runFor(Duration.ofHours(2));
    assertThat(bench.amazon.closedAuthorizations).containsExactly(open.id());
    assertThat(bench.amazon.closes).as("something changed just now").isEmpty();
    assertThat(bench.decisions())
        .singleElement()
        .asString()
        .contains("\"authorizations\":[\"" + open.id() + "\"]")
        .contains("\"authorizations\":true");
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.amazon.closedAuthorizations).hasSize(1);
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.order().view().isIn("Closed")).isTrue();
  }

  @Test
  void anAuthorizationBesideOneThatIsPendingIsNotClosed() {
    Bench bench = captured(withAuthorizations());
    bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.amazon.add("Authorization", "Pending", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closedAuthorizations).isEmpty();
  }

  @Test
  void anAuthorizationThatSlipsInWhileAnotherIsClosedKeepsTheOrderOpen() {
    Bench bench = captured(withAuthorizations());
    bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    boolean[] slipped = {false};
    bench.amazon.beforeClose =
        what -> {
          if (!slipped[0]) {
            bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
            slipped[0] = true;
          }
        };
    bench.runFor(Duration.ofHours(26));
    assertThat(bench.amazon.closedAuthorizations).hasSize(1);
    bench.runFor(Duration.ofHours(20));
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(bench.order().view().isIn("Open")).isTrue();
  }

  @Test
  void whoLostTheLeaseClosesNoAuthorizationEither() {
    Bench bench = captured(withAuthorizations());
    bench.amazon.add("Authorization", "Open", 1_500, Marketplace.ORDER);
    bench.runFor(Duration.ofHours(24));
    bench.pass(Duration.ofHours(2));
    bench.amazon.afterCall =
        () ->
            bench.leases.take(
                Reconciliation.LEASE, bench.amazon.now.plusSeconds(61), Duration.ofSeconds(60));
    bench.run();
    assertThat(bench.decisions()).isNotEmpty();
    assertThat(bench.amazon.closedAuthorizations).isEmpty();
  }

  private static Closing withAuthorizations() {
    return new Closing(
        POLICY.mode(),
        POLICY.quietFor(),
        POLICY.staleAfter(),
        OptionalInt.empty(),
        POLICY.mostPerRun(),
        POLICY.freshFor(),
        true);
  }

  private static List<AttentionKind> orderKinds(Bench bench) {
    return bench.order().attention().stream().map(Condition::kind).toList();
  }

  /** Nothing in it is asked about again: it is captured, and all is given back. */
  private static Bench refunded() {
    Bench bench = new Bench(POLICY);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Closed", 10_000, authorization.id());
    return bench;
  }

  private static Bench captured(Closing policy) {
    Bench bench = new Bench(policy);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    return bench;
  }
}
