package dev.ipnledger.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.closing.CloseDecision;
import dev.ipnledger.domain.closing.CloseRule;
import dev.ipnledger.domain.closing.Verdict;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every edge of the rule that closes order references. */
class CloseRuleTest {
  private static final Closing POLICY = Closing.STANDARD;
  private static final Instant LATER = Purchase.START.plus(Duration.ofDays(400));

  @ParameterizedTest
  @CsvSource({
    "Open,      CLOSE_CAPTURED",
    "Suspended, CLOSE_CAPTURED",
    "Draft,     ENDED",
    "Canceled,  ENDED",
    "Closed,    ENDED",
  })
  void onlyWhatIsOpenOrSuspendedIsClosed(String state, Verdict verdict) {
    assertThat(decide(Purchase.of(state, null, "100.00").capture("Completed", null, "100.00")))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Completed, 100.00, CLOSE_CAPTURED",
    "Closed,    100.00, CLOSE_CAPTURED",
    "Completed, 100.01, CLOSE_CAPTURED",
    "Completed, 99.99,  NOT_CAPTURED",
    "Declined,  100.00, NOT_CAPTURED",
    "Pending,   100.00, HOLDS_MONEY",
    "Frozen,    100.00, HOLDS_MONEY",
  })
  void capturedInFullMeansThatTheTotalIsCollected(String state, String amount, Verdict verdict) {
    assertThat(decide(Purchase.of("Open", null, "100.00").capture(state, null, amount)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Pending,  HOLDS_MONEY",
    "Open,     HOLDS_MONEY",
    "Frozen,   HOLDS_MONEY",
    "Declined, CLOSE_CAPTURED",
    "Closed,   CLOSE_CAPTURED",
  })
  void anAuthorizationThatHoldsMoneyStandsAgainstIt(String state, Verdict verdict) {
    assertThat(
            decide(
                Purchase.of("Open", null, "100.00")
                    .capture("Completed", null, "100.00")
                    .authorization(state, null, "10.00")))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Pending,   HOLDS_MONEY",
    "Completed, CLOSE_CAPTURED",
    "Declined,  CLOSE_CAPTURED",
  })
  void aRefundOnItsWayStandsAgainstIt(String state, Verdict verdict) {
    assertThat(
            decide(
                Purchase.of("Open", null, "100.00")
                    .capture("Completed", null, "100.00")
                    .refund(state, null, "10.00")))
        .isEqualTo(verdict);
  }

  @Test
  void aListedIdOfWhichNothingIsKnownStandsAgainstIt() {
    CloseDecision decision =
        CloseRule.decide(
            Purchase.of("Open", null, "100.00")
                .capture("Completed", null, "100.00")
                .authorization("Closed", null, "100.00", "S01-2063624-0128488-C000099")
                .order(),
            POLICY,
            LATER);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN_PARTS);
    assertThat(decision.because()).containsExactly("S01-2063624-0128488-C000099");
  }

  @ParameterizedTest
  @CsvSource({"PT23H59M59.999S, NOT_QUIET", "P1D, CLOSE_CAPTURED"})
  void quietIsCountedFromTheLastChangeOfAnyPart(Duration quiet, Verdict verdict) {
    Order order = Purchase.of("Open", null, "100.00").capture("Completed", null, "100.00").order();
    CloseDecision decision =
        CloseRule.decide(order, POLICY, Purchase.START.plusSeconds(1).plus(quiet));
    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(decision.quietSince()).isEqualTo(Purchase.START.plusSeconds(1));
    assertThat(decision.quietUntil()).isEqualTo(Purchase.START.plusSeconds(86_401));
  }

  @ParameterizedTest
  @CsvSource({"PT2879H59M59S, NOT_QUIET", "P120D, CLOSE_IDLE"})
  void anIdleOrderIsClosedAfterTheSellersDays(Duration quiet, Verdict verdict) {
    Order order = Purchase.of("Open", null, "100.00").order();
    CloseDecision decision =
        CloseRule.decide(order, POLICY.withIdle(OptionalInt.of(120)), Purchase.START.plus(quiet));
    assertThat(decision.verdict()).isEqualTo(verdict);
  }

  @Test
  void anOrderOfNothingIsNeverCapturedInFull() {
    assertThat(decide(Purchase.of("Open", null, "0.00"))).isEqualTo(Verdict.NOT_CAPTURED);
  }

  @Test
  void aLeftoverAuthorizationIsClosedOnlyByItsOwnParameter() {
    Closing on =
        new Closing(
            POLICY.mode(),
            POLICY.quietFor(),
            POLICY.staleAfter(),
            OptionalInt.empty(),
            POLICY.mostPerRun(),
            POLICY.freshFor(),
            true);
    Order order =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .authorization("Open", null, "10.00")
            .order();
    assertThat(CloseRule.leftover(order, POLICY, LATER)).isEmpty();
    assertThat(CloseRule.leftover(order, on, LATER)).hasSize(1);
    Instant notQuiet = Purchase.START.plusSeconds(86_401);
    assertThat(CloseRule.leftover(order, on, notQuiet)).isEmpty();
    assertThat(CloseRule.leftover(order, on, notQuiet.plusSeconds(1))).hasSize(1);
    Order oneOfTwo =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .authorization("Closed", null, "100.00")
            .authorization("Open", null, "10.00")
            .order();
    assertThat(CloseRule.leftover(oneOfTwo, on, LATER))
        .extracting(View::state)
        .containsExactly(Optional.of("Open"));
    Order pending =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .authorization("Open", null, "10.00")
            .refund("Pending", null, "10.00")
            .order();
    assertThat(CloseRule.leftover(pending, on, LATER)).isEmpty();
    Order none = Purchase.of("Open", null, "100.00").capture("Completed", null, "100.00").order();
    assertThat(CloseRule.leftover(none, on, LATER)).isEmpty();
    Order part = Purchase.of("Open", null, "100.00").authorization("Open", null, "10.00").order();
    assertThat(CloseRule.leftover(part, on, LATER)).isEmpty();
  }

  @Test
  void anOrderOfUnknownTotalIsNotDecidedAbout() {
    CloseDecision decision =
        CloseRule.decide(
            Purchase.ofUnknownOrder().hint(ObjectKind.ORDER_REFERENCE, "").order(), POLICY, LATER);
    assertThat(decision)
        .isEqualTo(
            new CloseDecision(
                Verdict.UNKNOWN_PARTS,
                Instant.EPOCH,
                null,
                null,
                null,
                List.of("S01-2063624-0128488")));
    assertThat(decide(Purchase.ofUnknownOrder().stateOnly("Open")))
        .isEqualTo(Verdict.UNKNOWN_PARTS);
    assertThat(decide(Purchase.ofUnknownOrder().stateOnly("Closed"))).isEqualTo(Verdict.ENDED);
    assertThat(decide(Purchase.ofUnknownOrder().capture("Completed", null, "1.00")))
        .as("only a child is known")
        .isEqualTo(Verdict.UNKNOWN_PARTS);
  }

  @Test
  void aChildOfWhichOnlyTheIdIsKnownStandsAgainstIt() {
    Purchase purchase =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .hint(ObjectKind.REFUND, "-R000009");
    CloseDecision decision = CloseRule.decide(purchase.order(), POLICY, LATER);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN_PARTS);
    assertThat(decision.because()).containsExactly("S01-2063624-0128488-R000009");
    assertThat(CloseRule.unknown(purchase.order())).isEqualTo(decision.because());
  }

  @Test
  void aDisputeHoldsNoMoneyOfTheOrder() {
    assertThat(
            decide(
                Purchase.of("Open", null, "100.00")
                    .capture("Completed", null, "100.00")
                    .chargeback("cap-1", "100.00")))
        .isEqualTo(Verdict.CLOSE_CAPTURED);
  }

  @Test
  void whatWasCollectedInAnotherCurrencyDoesNotCount() {
    CloseDecision decision =
        CloseRule.decide(
            Purchase.of("Open", null, "100.00")
                .capture("Completed", null, "60.00")
                .capture("Completed", null, Money.parse("40.00", "GBP"))
                .order(),
            POLICY,
            LATER);
    assertThat(decision.verdict()).isEqualTo(Verdict.NOT_CAPTURED);
    assertThat(decision.total()).isEqualTo(Money.parse("100.00", "EUR"));
    assertThat(decision.captured()).isEqualTo(Money.parse("60.00", "EUR"));
    assertThat(decision.quietSince()).isEqualTo(Purchase.START.plusSeconds(2));
    assertThat(decision.quietUntil()).isNull();
  }

  @Test
  void everyDecisionSaysSinceWhenNothingChanged() {
    Purchase held =
        Purchase.of("Open", null, "100.00")
            .capture("Completed", null, "100.00")
            .authorization("Open", null, "10.00");
    CloseDecision decision = CloseRule.decide(held.order(), POLICY, LATER);
    assertThat(decision.quietSince()).isEqualTo(Purchase.START.plusSeconds(2));
    assertThat(decision.because()).containsExactly("S01-2063624-0128488-A000002");
    assertThat(decision.capturedInFull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 100.00, true",
    "100.00, 100.01, true",
    "100.00, 99.99,  false",
    "0.01,   0.01,   true",
    "0.00,   0.00,   false",
    "100.00, ,       false",
    ",       100.00, false",
    ",       ,       false",
  })
  void inFullIsWhatIsKnownToCoverTheTotal(String total, String captured, boolean full) {
    CloseDecision decision =
        new CloseDecision(
            Verdict.UNKNOWN_PARTS, LATER, null, euro(total), euro(captured), List.of());
    assertThat(decision.capturedInFull()).isEqualTo(full);
  }

  @ParameterizedTest
  @EnumSource
  void twoVerdictsMeanThatTheOrderIsClosed(Verdict verdict) {
    assertThat(verdict.isClose())
        .isEqualTo(Set.of(Verdict.CLOSE_CAPTURED, Verdict.CLOSE_IDLE).contains(verdict));
  }

  @Test
  void anIdleOrderThatIsCapturedInFullIsClosedForBeingThat() {
    Closing idle = POLICY.withIdle(OptionalInt.of(120));
    Order order = Purchase.of("Open", null, "100.00").capture("Completed", null, "100.00").order();
    assertThat(CloseRule.decide(order, idle, LATER).verdict()).isEqualTo(Verdict.CLOSE_CAPTURED);
  }

  private static Money euro(String amount) {
    return amount == null ? null : Money.parse(amount, "EUR");
  }

  private static Verdict decide(Purchase purchase) {
    return CloseRule.decide(purchase.order(), POLICY, LATER).verdict();
  }
}
