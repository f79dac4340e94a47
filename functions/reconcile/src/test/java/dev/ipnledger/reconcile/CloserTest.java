package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Closes by the policy's letter, and what it does around a Close. */
class CloserTest {
  private static final Closing POLICY = Closing.STANDARD;

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
  void whoLostTheLeaseSendsNoClose() {
    Bench bench = captured(POLICY);
    bench.runFor(Duration.ofHours(24));
    Instant thawed = bench.amazon.now.plusSeconds(1);
    bench.amazon.afterCall =
        () -> {
          if (bench
              .leases
              .take(Reconciliation.LEASE, thawed.plusSeconds(3_600), Duration.ofDays(9))
              .isPresent()) {
            assertThat(bench.amazon.closes).isEmpty();
          }
        };
    bench.run();
    bench.pass(Duration.ofHours(2));
    bench.run();
    assertThat(bench.amazon.closes).isEmpty();
  }

  private static List<AttentionKind> orderKinds(Bench bench) {
    return bench.order().attention().stream().map(Condition::kind).toList();
  }

  private static Bench captured(Closing policy) {
    Bench bench = new Bench(policy);
    var authorization = bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    return bench;
  }
}
