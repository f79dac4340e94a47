package dev.ipnledger.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.Attention;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
  private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.LIVE);

  @ParameterizedTest
  @CsvSource({
    "AUTHORIZATION,   Pending, Open,      true",
    "AUTHORIZATION,   Open,    Open,      false",
    "ORDER_REFERENCE, Draft,   Open,      true",
    "ORDER_REFERENCE, Open,    Closed,    true",
    "CAPTURE,         Pending, Completed, true",
    "CAPTURE,         -,       Pending,   false",
    "CAPTURE,         -,       Completed, true",
    "REFUND,          -,       Completed, true",
    "ORDER_REFERENCE, -,       Open,      false",
    "ORDER_REFERENCE, -,       Draft,     false",
  })
  void aChangeThatNobodyToldIsNoted(ObjectKind kind, String before, String after, boolean noted) {
    View told = before.equals("-") ? View.empty(object(kind)) : view(kind, before, T);
    View asked = told.join(view(kind, after, T.plusSeconds(5)));
    assertThat(Drift.between(told, asked, T.plusSeconds(60)).isPresent()).isEqualTo(noted);
  }

  @Test
  void whatALookUpBringsInAfterThirtyDaysIsHistory() {
    View asked = view(ObjectKind.CAPTURE, "Completed", T);
    View nothing = View.empty(asked.object());
    assertThat(Drift.between(nothing, asked, T.plus(Duration.ofDays(30)).minusMillis(1)))
        .isPresent();
    assertThat(Drift.between(nothing, asked, T.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void itIsRaisedWhenTheGraceIsOverAndTheAgendaLooksThen() {
    View view = view(ObjectKind.CAPTURE, "Closed", T);
    Upkeep upkeep = Upkeep.NONE.with(new Drift(T, "Pending", "Closed", "Closed"));
    Instant over = T.plus(Policy.STANDARD.driftGrace());
    assertThat(raised(view, upkeep, over.minusMillis(1))).isEmpty();
    assertThat(raised(view, upkeep, over))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(AttentionKind.DRIFT);
              assertThat(condition.since()).isEqualTo(T);
              assertThat(condition.detail()).contains("Pending -> Closed");
            });
    assertThat(Agenda.next(view, true, upkeep, Policy.STANDARD, T))
        .contains(Due.look(view.object().id(), over));
    assertThat(Agenda.next(view, true, upkeep, Policy.STANDARD, over)).isEmpty();
  }

  @Test
  void onlyTheNotificationOfThatStateTellsIt() {
    Drift drift = new Drift(T, "Pending", "Completed", "Completed");
    assertThat(drift.isToldBy(said(Source.NOTIFICATION, "Completed"))).isTrue();
    assertThat(drift.isToldBy(said(Source.NOTIFICATION, "Pending"))).isFalse();
    assertThat(drift.isToldBy(said(Source.GET, "Completed"))).isFalse();
  }

  @Test
  void anObservationWithoutAStatusTellsNoDrift() {
    Statement bare =
        new Statement(object(ObjectKind.CAPTURE), null, Map.of(), new TreeSet<>(), List.of());
    Observation observation = Observation.of(bare, Source.NOTIFICATION, T, "e1");
    assertThat(new Drift(T, "Pending", "Completed", "Completed").isToldBy(observation)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"100, 100, false", "100, 90, true", ", 90, false"})
  void anAmountThatChangedIsNotedAndOneThatWasNotKnownIsNot(
      String before, String after, boolean noted) {
    View told = view(statement("Completed", before));
    View asked = view(statement("Completed", after));
    Optional<Drift> drift = Drift.between(told, asked, T);
    assertThat(drift.isPresent()).isEqualTo(noted);
    drift.ifPresent(
        found -> {
          assertThat(found.before()).contains("Completed").contains(before);
          assertThat(found.after()).contains("Completed").contains(after);
        });
  }

  @Test
  void anAnswerWithoutAStatusIsNoDrift() {
    View told = view(ObjectKind.CAPTURE, "Completed", T);
    assertThat(Drift.between(told, View.empty(told.object()), T)).isEmpty();
  }

  @Test
  void anUnknownObjectWhoseChangeHasNoTimeIsNotNews() {
    Statement undated =
        new Statement(
            object(ObjectKind.CAPTURE),
            new Status("Completed", null, null, null),
            Map.of(),
            new TreeSet<>(),
            List.of());
    assertThat(Drift.between(View.empty(undated.object()), view(undated), T)).isEmpty();
  }

  @Test
  void aSecondChangeGoesOnFromTheFirst() {
    Drift first = new Drift(T, "Pending", "Open", "Open");
    Drift second = new Drift(T.plusSeconds(9), "Open", "Closed", "Closed");
    assertThat(first.then(second)).isEqualTo(new Drift(T, "Pending", "Closed", "Closed"));
  }

  private static List<Condition> raised(View view, Upkeep upkeep, Instant now) {
    return Attention.of(view, upkeep, Policy.STANDARD, now, List.of());
  }

  private static Observation said(Source source, String state) {
    return Observation.of(statement(ObjectKind.CAPTURE, state, T), source, T, "e1");
  }

  private static View view(ObjectKind kind, String state, Instant at) {
    return View.of(Observation.of(statement(kind, state, at), Source.GET, at, "e-" + state));
  }

  private static View view(Statement statement) {
    return View.of(Observation.of(statement, Source.GET, T, "e1"));
  }

  private static Statement statement(String state, @Nullable String amount) {
    Map<Fact, Value> facts =
        amount == null
            ? Map.of()
            : Map.of(Fact.amountOf(ObjectKind.CAPTURE).orElseThrow(), Money.parse(amount, "EUR"));
    return new Statement(
        object(ObjectKind.CAPTURE),
        new Status(state, null, null, Moment.of(T)),
        facts,
        new TreeSet<>(),
        List.of());
  }

  private static Statement statement(ObjectKind kind, String state, Instant at) {
    return new Statement(
        object(kind),
        new Status(state, null, null, Moment.of(at)),
        Map.of(),
        new TreeSet<>(),
        List.of());
  }

  private static ObjectRef object(ObjectKind kind) {
    String suffix =
        kind == ObjectKind.ORDER_REFERENCE ? "" : "-" + kind.name().charAt(0) + "000001";
    return ObjectRef.of(ACCOUNT, kind, new AmazonId("P02-5550001-5550002" + suffix));
  }
}
