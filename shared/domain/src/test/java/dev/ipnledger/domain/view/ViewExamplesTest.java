package dev.ipnledger.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The cases that a simpler rule (by arrival, by time alone, by source alone) gets wrong. */
class ViewExamplesTest {
  private static final Instant T = Instant.parse("2015-11-21T15:00:00Z");

  @Test
  void aDraftTotalChangedBeforeConfirmationLosesToTheConfirmedOne() {
    Observation draft = order(Source.GET, 9, "Draft", null, Map.of(Fact.ORDER_TOTAL, euro(120)));
    Observation changed = order(Source.GET, 20, "Draft", null, Map.of(Fact.ORDER_TOTAL, euro(140)));
    Observation open =
        order(Source.NOTIFICATION, 15, "Open", 14, Map.of(Fact.ORDER_TOTAL, euro(140)));
    View view = both(changed, open, draft);
    assertThat(view.state()).contains("Open");
    assertThat(view.fact(Fact.ORDER_TOTAL, Money.class)).contains(euro(140));
    assertThat(both(draft, changed).fact(Fact.ORDER_TOTAL, Money.class)).contains(euro(140));
  }

  @Test
  void aCaptureCompletedThenClosedStaysBookedOnTheDayItCompleted() {
    Observation completed = capture(Source.NOTIFICATION, 11, "Completed", 10, 0);
    Observation closed = capture(Source.NOTIFICATION, 51, "Closed", 50, 5);
    View view = both(closed, completed);
    assertThat(view.state()).contains("Closed");
    assertThat(view.firstCompleted().at()).isEqualTo(Moment.of(T.plusSeconds(10)));
    assertThat(Booking.of(view)).contains(new Booking(T.plusSeconds(10), false));
  }

  @Test
  void aCaptureSeenOnlyClosedIsBookedAtItsCreationAndMarkedInferred() {
    Observation closed = capture(Source.GET, 51, "Closed", 50, 5);
    assertThat(Booking.of(View.of(closed))).contains(new Booking(T, true));
    Observation completed = capture(Source.NOTIFICATION, 11, "Completed", 10, 0);
    assertThat(Booking.of(View.of(closed).join(completed)))
        .contains(new Booking(T.plusSeconds(10), false));
  }

  @Test
  void aRollUpThatFallsWhenAPendingRefundIsDeclinedFollowsTheLaterAnswer() {
    Observation before = capture(Source.GET, 20, "Completed", 10, 5);
    Observation after = capture(Source.GET, 40, "Completed", 10, 0);
    Observation late = capture(Source.NOTIFICATION, 30, "Completed", 10, 5);
    assertThat(both(after, late, before).fact(Fact.REFUNDED_AMOUNT, Money.class)).contains(euro(0));
  }

  @Test
  void equalTimestampsOfCaptureNowAreDecidedByRank() {
    Observation closed = authorization(Source.NOTIFICATION, 5, "Closed", 4);
    Observation pending = authorization(Source.GET, 6, "Pending", 4);
    Observation open = authorization(Source.GET, 7, "Open", 4);
    assertThat(both(closed, open, pending).state()).contains("Closed");
  }

  @Test
  void suspendedAndOpenAlternateByTheirTimes() {
    Observation suspended = order(Source.NOTIFICATION, 11, "Suspended", 10, Map.of());
    Observation open = order(Source.NOTIFICATION, 21, "Open", 20, Map.of());
    Observation again = order(Source.NOTIFICATION, 31, "Suspended", 30, Map.of());
    assertThat(both(open, suspended).state()).contains("Open");
    assertThat(both(again, open, suspended).state()).contains("Suspended");
  }

  @Test
  void wholeSecondsOfAReportCannotPutAnEarlierStateOnTop() {
    Observation completed = capture(Source.REPORT, 99, "Pending", 11, 0);
    Observation exact = capture(Source.NOTIFICATION, 12, "Completed", 10, 0);
    assertThat(both(exact, completed).state()).contains("Completed");
  }

  @Test
  void anUnknownStateNeverBeatsATerminalOne() {
    Observation unknown = authorization(Source.GET, 99, "Frozen", 90);
    Observation declined = authorization(Source.NOTIFICATION, 5, "Declined", 4);
    assertThat(both(unknown, declined).state()).contains("Declined");
    assertThat(View.of(unknown).isTerminal()).isFalse();
  }

  @Test
  void feesAreTakenFromAnswersOnly() {
    Map<Fact, Value> fee = Map.of(Fact.AUTHORIZATION_FEE, euro(1));
    Observation notified =
        observe(
            ObjectKind.AUTHORIZATION,
            Source.NOTIFICATION,
            5,
            new Status("Open", null, null, at(4)),
            fee);
    assertThat(View.of(notified).fact(Fact.AUTHORIZATION_FEE, Money.class)).isEmpty();
    Observation got =
        observe(
            ObjectKind.AUTHORIZATION, Source.GET, 5, new Status("Open", null, null, at(4)), fee);
    assertThat(View.of(got).fact(Fact.AUTHORIZATION_FEE, Money.class)).contains(euro(1));
  }

  @Test
  void viewsOfTwoObjectsAreNotJoined() {
    View one = View.empty(Observations.object(ObjectKind.CAPTURE));
    View other = View.empty(Observations.object(ObjectKind.REFUND));
    assertThatThrownBy(() -> one.join(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-C000001")
        .hasMessageContaining("-R000001");
  }

  @Test
  void ofNoObservationsThereIsNoView() {
    assertThatThrownBy(() -> View.fold(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFirstTimesAndTheLastTimeAreOfTheirOwnStates() {
    Observation pending = capture(Source.NOTIFICATION, 6, "Pending", 5, 0);
    Observation completed = capture(Source.NOTIFICATION, 11, "Completed", 10, 0);
    Observation closed = capture(Source.NOTIFICATION, 51, "Closed", 50, 5);
    View view = both(pending, completed, closed);
    assertThat(view.firstCompleted()).isEqualTo(new Sighting(at(10), "NOTIFICATION-11"));
    assertThat(view.firstTerminal()).isEqualTo(new Sighting(at(50), "NOTIFICATION-51"));
    assertThat(view.lastNonTerminal()).isEqualTo(new Sighting(at(10), "NOTIFICATION-11"));
    assertThat(view.isTerminal()).isTrue();
    assertThat(View.of(pending).firstCompleted()).isNull();
    assertThat(View.of(pending).firstTerminal()).isNull();
    assertThat(View.of(closed).lastNonTerminal()).isNull();
  }

  @Test
  void aStateWithoutATimeIsNeverFirstOrLast() {
    Observation untimed =
        observe(
            ObjectKind.CAPTURE, Source.GET, 5, new Status("Completed", null, null, null), Map.of());
    View view = View.of(untimed);
    assertThat(view.state()).contains("Completed");
    assertThat(view.firstCompleted()).isNull();
    assertThat(view.lastNonTerminal()).isNull();
    assertThat(Booking.of(view)).isEmpty();
  }

  @Test
  void whatWasStatedOfAFixedFactIsAllKeptUnderTheSmallestEvidenceId() {
    Observation first = reference("r1", Source.NOTIFICATION, 5);
    Observation second = reference("r2", Source.NOTIFICATION, 4);
    Observation third = reference("r2", Source.GET, 9);
    assertThat(both(first, second, third).seen().get(Fact.CAPTURE_REFERENCE_ID))
        .containsOnly(entry("r1", "NOTIFICATION-5"), entry("r2", "GET-9"));
  }

  @Test
  void onlyAShopsOwnWordIsKeptOfWhatMayChange() {
    assertThat(View.of(order(Source.GET, 5, "Open", 4, sellerOrder())).seen()).isEmpty();
    assertThat(View.of(order(Source.REGISTRATION, 5, "Open", 4, sellerOrder())).seen())
        .containsOnlyKeys(Fact.SELLER_ORDER_ID);
  }

  @Test
  void currenciesAreThoseOfTheObjectsOwnAmount() {
    Observation observation =
        observe(
            ObjectKind.CAPTURE,
            Source.GET,
            5,
            new Status("Completed", null, null, at(4)),
            Map.of(Fact.CAPTURE_AMOUNT, euro(5), Fact.REFUNDED_AMOUNT, Money.parse("5", "USD")));
    assertThat(View.of(observation).currencies()).containsOnly(entry("EUR", "GET-5"));
  }

  @Test
  void everyKindOfDocumentIsHeardAtItsLatest() {
    View view =
        both(
            capture(Source.NOTIFICATION, 6, "Pending", 5, 0),
            capture(Source.NOTIFICATION, 11, "Completed", 10, 0),
            capture(Source.GET, 9, "Pending", 5, 0));
    assertThat(view.heard())
        .containsOnly(
            entry(Source.NOTIFICATION, T.plusSeconds(11)), entry(Source.GET, T.plusSeconds(9)));
  }

  private static Map<Fact, Value> sellerOrder() {
    return Map.of(Fact.SELLER_ORDER_ID, new Text("shop-1"));
  }

  private static Observation reference(String text, Source source, int asOf) {
    return observe(
        ObjectKind.CAPTURE,
        source,
        asOf,
        new Status("Completed", null, null, at(4)),
        Map.of(Fact.CAPTURE_REFERENCE_ID, new Text(text)));
  }

  /** All permutations must agree before any of them is looked at. */
  private static View both(Observation... observations) {
    View view = View.fold(List.of(observations));
    assertThat(View.fold(List.of(observations).reversed())).isEqualTo(view);
    return view;
  }

  private static Observation order(
      Source source, int asOf, String state, Integer updated, Map<Fact, Value> facts) {
    return observe(
        ObjectKind.ORDER_REFERENCE,
        source,
        asOf,
        new Status(state, null, null, updated == null ? null : at(updated)),
        facts);
  }

  private static Observation authorization(Source source, int asOf, String state, int updated) {
    return observe(
        ObjectKind.AUTHORIZATION,
        source,
        asOf,
        new Status(state, null, null, at(updated)),
        Map.of());
  }

  private static Observation capture(
      Source source, int asOf, String state, int updated, long refunded) {
    return observe(
        ObjectKind.CAPTURE,
        source,
        asOf,
        new Status(state, null, null, at(updated)),
        Map.of(Fact.REFUNDED_AMOUNT, euro(refunded), Fact.CREATED_AT, Moment.of(T)));
  }

  private static Observation observe(
      ObjectKind kind, Source source, int asOf, Status status, Map<Fact, Value> facts) {
    Statement statement =
        new Statement(Observations.object(kind), status, facts, new TreeSet<>(), List.of());
    return Observation.of(statement, source, T.plusSeconds(asOf), source + "-" + asOf);
  }

  private static Moment at(int seconds) {
    return Moment.of(T.plusSeconds(seconds));
  }

  private static Money euro(long units) {
    return new Money("EUR", units * 100);
  }
}
