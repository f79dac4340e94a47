package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.agenda.Drift;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one step makes of an object, whatever version of it is found. */
class ChangeTest {
  private static final Instant NOW = at(60);
  private static final ObjectItem UNSEEN = ObjectItem.unseen(AUTHORIZATION);

  @Test
  void allObservationsAreJoinedToWhatIsThereAndTheVersionStays() {
    ObjectItem before = item(View.of(told("Pending", 1)), Upkeep.NONE, null, 7);
    ObjectItem after = apply(Change.none().with(told("Open", 5)).with(told("Closed", 9)), before);
    assertThat(after.view())
        .isEqualTo(View.fold(List.of(told("Pending", 1), told("Open", 5), told("Closed", 9))));
    assertThat(after.version()).isEqualTo(7);
    assertThat(after.written().version()).isEqualTo(8);
    assertThat(Change.none().with(told("Open", 5)).view(UNSEEN))
        .isEqualTo(View.of(told("Open", 5)));
  }

  @Test
  void anAnswerIsJoinedIsKeptAndEndsARowOfFailures() {
    Evidence answer = Papers.get(Papers.authorization(AUTHORIZATION, "Open", 5), 20);
    Change change = Change.none().with(told("Open", 5)).with(new Asked.Answered(answer));
    assertThat(change.answer()).isEqualTo(answer);
    ObjectItem before =
        item(View.empty(AUTHORIZATION), Upkeep.NONE.failed("Unavailable", at(1)), null, 1);
    ObjectItem after = apply(change, before);
    assertThat(after.upkeep()).isEqualTo(Upkeep.NONE);
    assertThat(after.view().heard())
        .containsEntry(Source.GET, at(20))
        .containsEntry(Source.NOTIFICATION, at(6));
  }

  @Test
  void anAnswerThatIsKeptAtALaterTimeIsJoinedAsThatAndKeptNoMore() {
    Evidence answer = Papers.get(Papers.authorization(AUTHORIZATION, "Open", 5), 20);
    Observation later =
        Papers.get(Papers.authorization(AUTHORIZATION, "Open", 5), 90).observation();
    Change change = Change.none().with(new Asked.Answered(answer)).withKept(later);
    assertThat(change.answer()).isNull();
    assertThat(apply(change, UNSEEN).view().heard()).containsEntry(Source.GET, at(90));
    assertThat(apply(change, failing()).upkeep().failedAttempts())
        .as("it was an answer all the same")
        .isZero();
  }

  @Test
  void aCallWithoutAnAnswerIsCountedAndTheDocumentsAreKept() {
    Change change =
        Change.none().with(told("Open", 5)).with(new Asked.Failed("Unavailable", at(9)));
    ObjectItem after = apply(change, failing());
    assertThat(after.upkeep())
        .isEqualTo(Upkeep.NONE.failed("Unavailable", at(1)).failed("Unavailable", at(9)));
    assertThat(after.view()).isEqualTo(View.of(told("Open", 5)));
    assertThat(change.answer()).isNull();
  }

  @Test
  void whereNobodyWasAskedNothingIsCounted() {
    Change change = Change.none().with(told("Open", 5));
    assertThat(change.with(Asked.nothing())).isEqualTo(change);
    assertThat(change.with(new Asked.Barred("AccessDenied", Optional.of(at(9))))).isEqualTo(change);
    assertThat(apply(change, failing()).upkeep()).isEqualTo(failing().upkeep());
  }

  @Test
  void whatIsDueIsNotPutOffByADocument() {
    Due early = new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(2));
    ObjectItem before = item(View.empty(AUTHORIZATION), Upkeep.NONE, early, 1);
    assertThat(due(Change.none().with(told("Open", 5)), before)).contains(early);
  }

  @Test
  void whatWasAskedIsDueAnew() {
    Due early = new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(2));
    ObjectItem before = item(View.of(told("Open", 5)), Upkeep.NONE, early, 1);
    Due next = new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(6));
    assertThat(due(Change.upkeep(kept -> kept), before)).contains(next);
    assertThat(due(Change.none().with(new Asked.Failed("Unavailable", at(9))), before))
        .contains(new Due(next.operation(), next.target(), at(10)));
  }

  @Test
  void somethingElseThatIsDueDoesNotStandInForWhatIsDueNow() {
    Due next = new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(6));
    for (Due other :
        List.of(
            new Due(null, AUTHORIZATION.id(), at(2)),
            new Due(Operation.GET_AUTHORIZATION_DETAILS, Papers.ORDER_ID, at(2)),
            new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(7)))) {
      ObjectItem before = item(View.empty(AUTHORIZATION), Upkeep.NONE, other, 1);
      assertThat(due(Change.none().with(told("Open", 5)), before)).contains(next);
    }
  }

  @Test
  void anObjectThatRestsHasNothingDueWhateverWasDueBefore() {
    Due early = new Due(Operation.GET_AUTHORIZATION_DETAILS, AUTHORIZATION.id(), at(2));
    View ended = View.of(answered("Closed", 5, 20));
    assertThat(due(Change.none().with(told("Open", 4)), item(ended, Upkeep.NONE, early, 1)))
        .isEmpty();
  }

  @Test
  void aConditionThatStandsKeepsItsTime() {
    ObjectItem first = apply(Change.none().with(told("Frozen", 5)).with(told("Thawed", 6)), UNSEEN);
    assertThat(first.attention())
        .extracting(Condition::kind)
        .containsExactly(AttentionKind.UNKNOWN_STATE);
    ObjectItem again =
        Change.none()
            .with(told("Thawed", 7))
            .apply(first, true, Policy.STANDARD, NOW.plus(Duration.ofDays(1)));
    assertThat(again.attention()).isEqualTo(first.attention());
  }

  @Test
  void aChangeThatAnAnswerFoundFirstIsDriftUntilItsNotificationComes() {
    ObjectItem before = item(View.of(told("Open", 5)), Upkeep.NONE, null, 1);
    ObjectItem found = apply(answer("Closed", 9, 20), before);
    assertThat(found.upkeep().drift())
        .isEqualTo(new Drift(at(20), "Open 10.00 EUR", "Closed 10.00 EUR", "Closed"));
    assertThat(apply(Change.none().with(told("Open", 6)), found).upkeep().drift())
        .as("another notification does not tell it")
        .isEqualTo(found.upkeep().drift());
    assertThat(apply(Change.none().with(told("Closed", 9)), found).upkeep().drift()).isNull();
  }

  @Test
  void aChangeThatIsToldInTheSameBatchIsNone() {
    ObjectItem before = item(View.of(told("Open", 5)), Upkeep.NONE, null, 1);
    Change both =
        Change.none()
            .with(told("Closed", 9))
            .with(
                new Asked.Answered(
                    Papers.get(Papers.authorization(AUTHORIZATION, "Closed", 9), 20)));
    assertThat(apply(both, before).upkeep().drift()).isNull();
  }

  @Test
  void aSecondChangeBeforeTheFirstIsToldGoesOnFromIt() {
    ObjectItem before = item(View.of(told("Pending", 1)), Upkeep.NONE, null, 1);
    ObjectItem once = apply(answer("Open", 5, 10), before);
    ObjectItem twice = apply(answer("Closed", 9, 20), once);
    assertThat(twice.upkeep().drift())
        .isEqualTo(new Drift(at(10), "Pending 10.00 EUR", "Closed 10.00 EUR", "Closed"));
    assertThat(apply(answer("Closed", 9, 30), twice).upkeep().drift())
        .as("an answer with no news leaves it")
        .isEqualTo(twice.upkeep().drift());
  }

  @ParameterizedTest
  @CsvSource({
    "true,  Closed,   false",
    "true,  Canceled, true",
    "false, Closed,   true",
  })
  void whatThePolicyClosedIsNoNews(boolean sent, String state, boolean drift) {
    Review review =
        new Review(at(1), true, null, Collections.emptySortedMap(), sent ? at(2) : null);
    View open = View.of(Papers.notification(Papers.order("Open", 1), 2, "n1").observation());
    ObjectItem before = item(open, Upkeep.NONE.reviewed(review), null, 1);
    Evidence answer = Papers.get(Papers.order(state, 9), 20);
    ObjectItem after = apply(Change.none().with(new Asked.Answered(answer)), before);
    assertThat(after.upkeep().drift() != null).isEqualTo(drift);
    assertThat(after.upkeep().review()).isEqualTo(review);
  }

  private static Change answer(String state, long updatedAt, long asOf) {
    return Change.none()
        .with(
            new Asked.Answered(
                Papers.get(Papers.authorization(AUTHORIZATION, state, updatedAt), asOf)));
  }

  private static Observation answered(String state, long updatedAt, long asOf) {
    return Papers.get(Papers.authorization(AUTHORIZATION, state, updatedAt), asOf).observation();
  }

  /** A notification that was sent a second after the change. */
  private static Observation told(String state, long updatedAt) {
    return Papers.notification(
            Papers.authorization(AUTHORIZATION, state, updatedAt), updatedAt + 1, state + updatedAt)
        .observation();
  }

  private static ObjectItem failing() {
    return item(View.empty(AUTHORIZATION), Upkeep.NONE.failed("Unavailable", at(1)), null, 1);
  }

  private static ObjectItem item(View view, Upkeep upkeep, @Nullable Due due, long version) {
    return new ObjectItem(view, upkeep, Optional.ofNullable(due), List.of(), version);
  }

  private static Optional<Due> due(Change change, ObjectItem before) {
    return apply(change, before).due();
  }

  private static ObjectItem apply(Change change, ObjectItem before) {
    return change.apply(before, true, Policy.STANDARD, NOW);
  }
}
