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
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.order.Finding;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at a whole order leads to as time passes: an alert, a notice, another look. */
class LooksTest {
  private static final Instant T = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant STALE = T.plus(Duration.ofDays(30));
  private static final Policy POLICY = Policy.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "Open,      false, true",
    "Suspended, false, true",
    "Open,      true,  false",
    "Draft,     false, false",
    "Closed,    false, false",
    "Canceled,  false, false",
  })
  void onlyAnOpenOrderThatIsNotCapturedInFullGoesStale(String state, boolean full, boolean stale) {
    Upkeep upkeep = reviewed(full, null, null);
    assertThat(Looks.staleAt(order(state), upkeep, POLICY))
        .isEqualTo(stale ? Optional.of(STALE) : Optional.empty());
    assertThat(raised(order(state), upkeep, STALE)).hasSize(stale ? 1 : 0);
  }

  @Test
  void aStaleOrderIsTheBusinessOfAPersonFromItsThresholdOn() {
    Upkeep upkeep = reviewed(false, null, null);
    View order = order("Open");
    assertThat(raised(order, upkeep, STALE.minusMillis(1))).isEmpty();
    assertThat(Looks.next(order, upkeep, POLICY, STALE.minusMillis(1))).contains(STALE);
    assertThat(raised(order, upkeep, STALE))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(AttentionKind.STALE_ORDER);
              assertThat(condition.since()).isEqualTo(STALE);
              assertThat(condition.id()).endsWith("#StaleOrder#2026-03-31T10:00:00Z");
              assertThat(condition.detail())
                  .isEqualTo("nothing has happened since 2026-03-01T10:00:00Z");
            });
    assertThat(Looks.next(order, upkeep, POLICY, STALE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true,  'captured in full, nothing had happened since 2026-03-01T10:00:00Z'",
    "false, 'idle, nothing had happened since 2026-03-01T10:00:00Z'",
  })
  void aCloseByPolicyIsToldForADay(boolean full, String detail) {
    Instant sent = T.plus(Duration.ofDays(2));
    Instant over = sent.plus(Duration.ofDays(1));
    Upkeep upkeep = reviewed(full, null, sent);
    View order = order("Closed");
    assertThat(raised(order, upkeep, over.minusMillis(1)))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(AttentionKind.CLOSED_BY_POLICY);
              assertThat(condition.since()).isEqualTo(sent);
              assertThat(condition.id()).endsWith("#ClosedByPolicy#2026-03-03T10:00:00Z");
              assertThat(condition.detail()).isEqualTo(detail);
            });
    assertThat(Looks.next(order, upkeep, POLICY, over.minusMillis(1))).contains(over);
    assertThat(raised(order, upkeep, over)).isEmpty();
    assertThat(Looks.next(order, upkeep, POLICY, over)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Open, 2026-03-03T10:00:00Z", "Closed, "})
  void anOrderThatThePolicyDidNotCloseIsNotToldToBe(String state, @Nullable Instant sent) {
    assertThat(raised(order(state), reviewed(true, null, sent), T.plus(Duration.ofDays(2))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Open,      ON,          true",
    "Suspended, ON,          true",
    "Open,      REPORT_ONLY, true",
    "Open,      OFF,         false",
    "Draft,     ON,          false",
    "Closed,    ON,          false",
    "Canceled,  ON,          false",
  })
  void anOrderThatMayBeClosedIsLookedAtAgain(String state, Closing.Mode mode, boolean looked) {
    Instant lookAt = T.plus(Duration.ofDays(1));
    Policy policy = POLICY.with(POLICY.closing().with(mode));
    Upkeep upkeep = reviewed(true, lookAt, null);
    assertThat(Looks.next(order(state), upkeep, policy, T))
        .isEqualTo(looked ? Optional.of(lookAt) : Optional.empty());
    assertThat(Looks.next(order(state), upkeep, policy, lookAt.plusSeconds(9)))
        .as("what is still to be done is not forgotten")
        .isEqualTo(looked ? Optional.of(lookAt) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"Closed, true", "Canceled, true", "Open, false"})
  void anOrderAtItsEndIsLookedAtForAsLongAsSomethingOddIsFound(String state, boolean looked) {
    Instant lookAt = T.plus(Duration.ofDays(1));
    Policy off = POLICY.with(POLICY.closing().with(Closing.Mode.OFF));
    assertThat(Looks.next(order(state), found(lookAt), off, T))
        .isEqualTo(looked ? Optional.of(lookAt) : Optional.empty());
    assertThat(Looks.next(order(state), found(null), off, T))
        .as("at once when nobody said when")
        .isEqualTo(looked ? Optional.of(T) : Optional.empty());
  }

  private static Upkeep found(@Nullable Instant lookAt) {
    var findings = new TreeMap<>(Map.of(Finding.OPEN_AFTER_CLOSE, "an authorization is Open"));
    return Upkeep.NONE.reviewed(new Review(T, true, lookAt, findings, T));
  }

  @Test
  void anObjectInDoubtIsComparedAgainAndAgainAndNothingIsClosedMeanwhile() {
    Upkeep closing = reviewed(true, T, null);
    Upkeep upkeep = closing.compared(Doubt.certain("what differs", T));
    Instant again = T.plus(Duration.ofMinutes(10));
    assertThat(Looks.next(order("Open"), upkeep, POLICY, T)).contains(again);
    assertThat(Looks.next(order("Open"), upkeep, POLICY, again.plusSeconds(9)))
        .as("what is still to be done is not forgotten")
        .contains(again);
    assertThat(Looks.next(order("Open"), upkeep.compared(null), POLICY, T)).contains(T);
    Instant later = T.plus(Duration.ofHours(3));
    assertThat(new Doubt("what differs", true, T, later).compareAt())
        .as("ever more seldom")
        .isEqualTo(later.plus(Duration.ofHours(3)));
    Instant muchLater = T.plus(Duration.ofDays(30));
    assertThat(new Doubt("what differs", true, T, muchLater).compareAt())
        .as("but every day")
        .isEqualTo(muchLater.plus(Duration.ofDays(1)));
  }

  @Test
  void ofSeveralTimesTheFirstIsTheNext() {
    Instant lookAt = T.plus(Duration.ofDays(40));
    Upkeep upkeep = reviewed(false, lookAt, null).with(new Drift(T, "Pending", "Open", "Open"));
    View order = order("Open");
    Instant graceOver = T.plus(POLICY.driftGrace());
    assertThat(Looks.next(order, upkeep, POLICY, T)).contains(graceOver);
    assertThat(Looks.next(order, upkeep, POLICY, graceOver)).contains(STALE);
    assertThat(Looks.next(order, upkeep, POLICY, STALE)).contains(lookAt);
  }

  @Test
  void anOrderNobodyLookedAtHasNothingComing() {
    assertThat(Looks.next(order("Open"), Upkeep.NONE, POLICY, T)).isEmpty();
  }

  @Test
  void aLookAsksNobodyAndAGetDoes() {
    AmazonId id = order("Open").object().id();
    assertThat(Due.look(id, T).isLook()).isTrue();
    assertThat(Due.look(id, T).name()).isEqualTo("Look");
    Due get = new Due(dev.ipnledger.domain.quota.Operation.GET_CAPTURE_DETAILS, id, T);
    assertThat(get.isLook()).isFalse();
    assertThat(get.name()).isEqualTo("GetCaptureDetails");
  }

  @ParameterizedTest
  @CsvSource({
    "CHARGED_ABOVE_CAP,  CHARGED_ABOVE_CAP",
    "REFUNDED_ABOVE_CAP, REFUNDED_ABOVE_CAP",
    "OPEN_AFTER_CLOSE,   OPEN_AFTER_CLOSE",
  })
  void whatALookFoundNeedsAPerson(Finding finding, AttentionKind kind) {
    Map<Finding, String> findings = new EnumMap<>(Finding.class);
    findings.put(finding, "so much");
    Upkeep upkeep = Upkeep.NONE.reviewed(new Review(T, true, null, new TreeMap<>(findings), null));
    assertThat(raised(order("Open"), upkeep, T))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.kind()).isEqualTo(kind);
              assertThat(condition.detail()).isEqualTo("so much");
              assertThat(condition.since()).isEqualTo(T);
            });
  }

  private static List<Condition> raised(View view, Upkeep upkeep, Instant now) {
    return Attention.of(view, upkeep, POLICY, now, List.of()).stream()
        .filter(condition -> condition.kind() != AttentionKind.SUSPENDED)
        .filter(condition -> condition.kind() != AttentionKind.CANCELED_BY_AMAZON)
        .toList();
  }

  private static Upkeep reviewed(boolean full, @Nullable Instant lookAt, @Nullable Instant sent) {
    return Upkeep.NONE.reviewed(new Review(T, full, lookAt, Collections.emptySortedMap(), sent));
  }

  private static View order(String state) {
    Statement statement =
        new Statement(
            ObjectRef.of(
                new Account("A1SELLER", Environment.LIVE),
                ObjectKind.ORDER_REFERENCE,
                new AmazonId("P02-5550001-5550002")),
            new Status(state, null, null, Moment.of(T)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    return View.of(Observation.of(statement, Source.GET, T, "e1"));
  }
}
