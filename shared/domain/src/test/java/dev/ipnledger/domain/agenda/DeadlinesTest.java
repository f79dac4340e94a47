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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of what time does, in both environments. */
class DeadlinesTest {
  private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");
  private static final Policy POLICY = Policy.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "LIVE,    AUTHORIZATION,   Open,      P30D",
    "LIVE,    AUTHORIZATION,   Pending,   P30D",
    "SANDBOX, AUTHORIZATION,   Open,      P2D",
    "LIVE,    ORDER_REFERENCE, Draft,     PT3H",
    "LIVE,    ORDER_REFERENCE, Open,      P180D",
    "SANDBOX, ORDER_REFERENCE, Suspended, P180D",
  })
  void anObjectEndsByItselfAfterItsLifetime(
      Environment environment, ObjectKind kind, String state, Duration lifetime) {
    assertThat(Deadlines.end(view(environment, kind, state, Map.of()))).contains(T.plus(lifetime));
  }

  @Test
  void theStatedExpiryHoldsLiveAndIsNotBelievedInTheSandbox() {
    Map<Fact, Value> stated = Map.of(Fact.EXPIRES_AT, Moment.of(T.plus(Duration.ofDays(29))));
    assertThat(Deadlines.end(view(Environment.LIVE, ObjectKind.AUTHORIZATION, "Open", stated)))
        .contains(T.plus(Duration.ofDays(29)));
    assertThat(Deadlines.end(view(Environment.SANDBOX, ObjectKind.AUTHORIZATION, "Open", stated)))
        .contains(T.plus(Duration.ofDays(2)));
  }

  @ParameterizedTest
  @CsvSource({"LIVE, Open", "SANDBOX, Open", "SANDBOX, Suspended"})
  void anOrdersStatedExpiryHoldsWhateverTheTableOfLifetimesSays(
      Environment environment, String state) {
    Instant stated = T.plus(Duration.ofDays(181));
    assertThat(
            Deadlines.end(
                view(
                    environment,
                    ObjectKind.ORDER_REFERENCE,
                    state,
                    Map.of(Fact.EXPIRES_AT, Moment.of(stated)))))
        .contains(stated);
  }

  @Test
  void whatIsAtItsEndAndWhatNeverEndsHasNone() {
    assertThat(Deadlines.end(view(Environment.LIVE, ObjectKind.AUTHORIZATION, "Closed", Map.of())))
        .isEmpty();
    assertThat(Deadlines.end(view(Environment.LIVE, ObjectKind.CAPTURE, "Completed", Map.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LIVE,    PT143H59M59S,   0",
    "LIVE,    P6D,            1",
    "LIVE,    PT599H59M59S,   1",
    "LIVE,    P25D,           2",
    "SANDBOX, PT35H59M59S,    0",
    "SANDBOX, PT36H,          1",
  })
  void warningsComeAtTheirThresholdAndNotBefore(
      Environment environment, Duration age, int warnings) {
    View view = view(environment, ObjectKind.AUTHORIZATION, "Open", Map.of());
    assertThat(at(view, T.plus(age))).hasSize(warnings);
  }

  @Test
  void aWarningTellsAmountAgeAndEndAndStaysTheSame() {
    View view = view(Environment.LIVE, ObjectKind.AUTHORIZATION, "Open", Map.of());
    List<Condition> first = at(view, T.plus(Duration.ofDays(6)));
    assertThat(first)
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(AttentionKind.CAPTURE_WINDOW_ENDS);
              assertThat(condition.since()).isEqualTo(T.plus(Duration.ofDays(6)));
              assertThat(condition.detail())
                  .contains("50.00 EUR", "6 days old", T.plus(Duration.ofDays(7)).toString());
            });
    assertThat(at(view, T.plus(Duration.ofDays(9)))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"Closed", "Declined", "Pending"})
  void onlyAnOpenAuthorizationIsWarnedAbout(String state) {
    View view = view(Environment.LIVE, ObjectKind.AUTHORIZATION, state, Map.of());
    assertThat(Deadlines.of(view, POLICY.warnings())).isEmpty();
  }

  @Test
  void aCapturedOneIsNot() {
    View view =
        view(
            Environment.LIVE,
            ObjectKind.AUTHORIZATION,
            "Open",
            Map.of(Fact.CAPTURED_AMOUNT, new Money("EUR", 1)));
    assertThat(Deadlines.of(view, POLICY.warnings())).isEmpty();
  }

  @Test
  void oneOfWhichNothingIsCapturedIs() {
    View view =
        view(
            Environment.LIVE,
            ObjectKind.AUTHORIZATION,
            "Open",
            Map.of(Fact.CAPTURED_AMOUNT, new Money("EUR", 0)));
    assertThat(Deadlines.of(view, POLICY.warnings()))
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.WINDOW, Deadline.Kind.EXPIRY);
  }

  @Test
  void anOrderIsNotWarnedAboutLikeAnAuthorization() {
    View view = view(Environment.LIVE, ObjectKind.ORDER_REFERENCE, "Open", Map.of());
    assertThat(Deadlines.of(view, POLICY.warnings())).isEmpty();
  }

  @Test
  void withoutATimeOfCreationNobodyKnowsWhenToWarn() {
    Statement statement =
        new Statement(
            view(Environment.LIVE, ObjectKind.AUTHORIZATION, "Open", Map.of()).object(),
            new Status("Open", null, null, null),
            Map.of(Fact.EXPIRES_AT, Moment.of(T)),
            new TreeSet<>(),
            List.of());
    View view = View.of(Observation.of(statement, Source.GET, T, "e1"));
    assertThat(Deadlines.of(view, POLICY.warnings())).isEmpty();
    assertThat(Deadlines.end(view)).contains(T);
  }

  @ParameterizedTest
  @CsvSource({
    "PT20H,  15 hours old",
    "PT32H,  24 hours old",
    "P16D,   12 days old",
    "P5DT4H, 93 hours old",
  })
  void anAgeIsToldInDaysWhereItIsWholeDays(Duration lifetime, String age) {
    View view =
        view(
            Environment.LIVE,
            ObjectKind.AUTHORIZATION,
            "Open",
            Map.of(Fact.EXPIRES_AT, Moment.of(T.plus(lifetime))));
    assertThat(at(view, T.plus(lifetime)))
        .filteredOn(condition -> condition.kind() == AttentionKind.AUTHORIZATION_EXPIRES)
        .singleElement()
        .satisfies(
            condition ->
                assertThat(condition.detail())
                    .isEqualTo(
                        "50.00 EUR authorized, "
                            + age
                            + " when this was raised; reserved until "
                            + T.plus(lifetime)));
  }

  @Test
  void aWarningAboutAnUnknownAmountStillComes() {
    Statement statement =
        new Statement(
            view(Environment.LIVE, ObjectKind.AUTHORIZATION, "Open", Map.of()).object(),
            new Status("Open", null, null, null),
            Map.of(Fact.CREATED_AT, Moment.of(T)),
            new TreeSet<>(),
            List.of());
    View view = View.of(Observation.of(statement, Source.GET, T, "e1"));
    assertThat(at(view, T.plus(Duration.ofDays(6))))
        .singleElement()
        .satisfies(condition -> assertThat(condition.detail()).startsWith("? authorized, 6 days"));
  }

  @Test
  void aPauseThatReachesBeyondTheEndIsCutAndOneThatEndsBeforeItIsNot() {
    View view = view(Environment.SANDBOX, ObjectKind.AUTHORIZATION, "Open", Map.of());
    Instant end = T.plus(Duration.ofDays(2));
    for (Duration before : List.of(Duration.ofMinutes(59), Duration.ofMinutes(58))) {
      Instant asked = end.minus(before);
      Instant next =
          Agenda.next(heard(view, asked), true, Upkeep.NONE, POLICY, asked).orElseThrow().at();
      assertThat(next).isEqualTo(end.plus(Duration.ofMinutes(1)));
    }
    Instant asked = end.minus(Duration.ofMinutes(61));
    assertThat(Agenda.next(heard(view, asked), true, Upkeep.NONE, POLICY, asked).orElseThrow().at())
        .isEqualTo(asked.plus(Duration.ofHours(1)));
    Instant after = end.plus(Duration.ofMinutes(1));
    assertThat(Agenda.next(heard(view, after), true, Upkeep.NONE, POLICY, after).orElseThrow().at())
        .as("an end that Amazon is late with is asked about as usual")
        .isEqualTo(after.plus(Duration.ofHours(1)));
  }

  @Test
  void theAgendaLooksWhenAThresholdPassesAndAsksJustAfterTheEnd() {
    View view = view(Environment.SANDBOX, ObjectKind.AUTHORIZATION, "Open", Map.of());
    Instant asked = T.plus(Duration.ofHours(47)).plus(Duration.ofMinutes(30));
    View young = heard(view, T.plus(Duration.ofMinutes(1)));
    assertThat(
            Agenda.next(
                heard(view, T.plus(Duration.ofMinutes(2130))), true, Upkeep.NONE, POLICY, T))
        .contains(Due.look(view.object().id(), T.plus(Duration.ofHours(36))));
    assertThat(Agenda.next(young, true, Upkeep.NONE, POLICY, T).orElseThrow().at())
        .isEqualTo(T.plus(Duration.ofMinutes(61)));
    assertThat(Agenda.next(heard(view, asked), true, Upkeep.NONE, POLICY, asked).orElseThrow().at())
        .as("not half an hour later")
        .isEqualTo(T.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(1)));
  }

  private static View heard(View view, Instant asked) {
    return view.join(Observation.of(Statement.hint(view.object()), Source.GET, asked, "e2"));
  }

  private static List<Condition> at(View view, Instant now) {
    return Attention.of(view, Upkeep.NONE, POLICY, now, List.of());
  }

  private static View view(
      Environment environment, ObjectKind kind, String state, Map<Fact, Value> more) {
    String order = environment == Environment.LIVE ? "P02-5550001-5550002" : "S02-5550001-5550002";
    String suffix =
        kind == ObjectKind.ORDER_REFERENCE ? "" : "-" + kind.name().charAt(0) + "000001";
    ObjectRef object =
        ObjectRef.of(new Account("A1SELLER", environment), kind, new AmazonId(order + suffix));
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.CREATED_AT, Moment.of(T));
    facts.put(Fact.amountOf(kind).orElseThrow(), new Money("EUR", 5000));
    facts.putAll(more);
    Statement statement =
        new Statement(
            object, new Status(state, null, null, Moment.of(T)), facts, new TreeSet<>(), List.of());
    return View.of(Observation.of(statement, Source.GET, T, "e1"));
  }
}
