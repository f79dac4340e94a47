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
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
  private static final Instant T = Instant.parse("2015-11-21T15:00:00Z");
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final String ORDER = "S01-2063624-0128488";

  @Test
  void whatWasOnlyNotifiedIsAskedAboutAtOnce() {
    View view = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.NOTIFICATION, T);
    assertThat(next(view)).contains(new Due(Operation.GET_CAPTURE_DETAILS, view.object().id(), T));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER_REFERENCE,'',Open,P1D",
    "ORDER_REFERENCE,'',Suspended,P1D",
    "AUTHORIZATION,-A000001,Pending,PT10M",
    "AUTHORIZATION,-A000001,Open,PT1H",
    "CAPTURE,-C000001,Pending,PT10M",
    "CAPTURE,-C000001,Completed,P1D",
    "REFUND,-R000001,Pending,PT10M",
    "PROVIDER_CREDIT,-P000001,Completed,P1D",
    "PROVIDER_CREDIT_REVERSAL,-Q000001,Pending,PT10M",
  })
  void anAnsweredObjectIsAskedAboutAgainByItsState(
      ObjectKind kind, String suffix, String state, Duration every) {
    View view = view(kind, suffix, state, Source.GET, T);
    assertThat(next(view).orElseThrow().at()).isEqualTo(T.plus(every));
  }

  @ParameterizedTest
  @CsvSource({
    "S01-2063624-0128488-A000001,AUTHORIZATION,GET_AUTHORIZATION_DETAILS",
    "S01-2063624-0128488-C000001,CAPTURE,GET_CAPTURE_DETAILS",
    "S01-2063624-0128488-R000001,REFUND,GET_REFUND_DETAILS",
    "S01-2063624-0128488,ORDER_REFERENCE,GET_ORDER_REFERENCE_DETAILS",
    "C01-2063624-0128488,BILLING_AGREEMENT,GET_BILLING_AGREEMENT_DETAILS",
    "S01-2063624-0128488-P000001,PROVIDER_CREDIT,GET_PROVIDER_CREDIT_DETAILS",
    "S01-2063624-0128488-Q000001,PROVIDER_CREDIT_REVERSAL,GET_PROVIDER_CREDIT_REVERSAL_DETAILS",
  })
  void everyKindButTheChargebackHasAGet(String id, ObjectKind kind, Operation operation) {
    ObjectRef object = ObjectRef.of(ACCOUNT, kind, new AmazonId(id));
    View view = View.of(observation(object, Source.NOTIFICATION));
    assertThat(next(view)).contains(new Due(operation, object.id(), T));
    assertThat(operation.subject()).isEqualTo(kind);
  }

  @Test
  void aChargebackCannotBeAskedAboutAndItsOrderCan() {
    AmazonId order = new AmazonId(ORDER);
    ObjectRef object =
        new ObjectRef(ACCOUNT, order, ObjectKind.CHARGEBACK, new AmazonId("C9KORZRXQ655G"));
    View view = View.of(observation(object, Source.NOTIFICATION));
    assertThat(next(view)).isEmpty();
    assertThat(Agenda.next(view, false, Upkeep.NONE, Policy.STANDARD, T))
        .contains(new Due(Operation.GET_ORDER_REFERENCE_DETAILS, order, T));
  }

  private static Observation observation(ObjectRef object, Source source) {
    Statement statement =
        new Statement(
            object, new Status("Open", null, null, null), Map.of(), new TreeSet<>(), List.of());
    return Observation.of(statement, source, T, "e1");
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER_REFERENCE,'',Closed",
    "AUTHORIZATION,-A000001,Declined",
    "CAPTURE,-C000001,Closed",
    "REFUND,-R000001,Completed",
  })
  void whatIsAtItsEndRests(ObjectKind kind, String suffix, String state) {
    assertThat(next(view(kind, suffix, state, Source.GET, T))).isEmpty();
  }

  @Test
  void aCaptureIsAskedAboutLessOftenAsItAgesAndThenRests() {
    assertThat(nextAtAge(Duration.ofDays(90))).contains(Duration.ofDays(1));
    assertThat(nextAtAge(Duration.ofDays(91))).contains(Duration.ofDays(7));
    assertThat(nextAtAge(Duration.ofDays(365))).contains(Duration.ofDays(7));
    assertThat(nextAtAge(Duration.ofDays(366))).isEmpty();
  }

  @Test
  void anUnknownParentIsLookedUpAtOnceUntilItWasChecked() {
    View view = view(ObjectKind.REFUND, "-R000001", "Completed", Source.GET, T);
    assertThat(Agenda.next(view, false, Upkeep.NONE, Policy.STANDARD, T))
        .contains(new Due(Operation.GET_ORDER_REFERENCE_DETAILS, new AmazonId(ORDER), T));
    assertThat(Agenda.next(view, false, Upkeep.NONE.checked(ORDER), Policy.STANDARD, T)).isEmpty();
  }

  @Test
  void aListedChildThatNothingBroughtIsLookedUpAlsoUnderAnObjectAtItsEnd() {
    View view =
        view(ObjectKind.AUTHORIZATION, "-A000001", "Closed", Source.GET, T, ORDER + "-C000001");
    AmazonId child = new AmazonId(ORDER + "-C000001");
    assertThat(next(view))
        .contains(new Due(Operation.GET_CAPTURE_DETAILS, child, T.plus(Duration.ofMinutes(10))));
    assertThat(Agenda.next(view, true, Upkeep.NONE.checked(child.text()), Policy.STANDARD, T))
        .isEmpty();
  }

  @Test
  void failuresAreSpacedAndTheLastPauseGoesOn() {
    View view = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.NOTIFICATION, T);
    Upkeep upkeep = Upkeep.NONE;
    Instant at = T;
    for (String pause :
        List.of("PT1S", "PT2S", "PT4S", "PT10S", "PT30S", "PT10M", "PT1H", "PT6H", "PT6H")) {
      upkeep = upkeep.failed("Unavailable", at);
      Due due = Agenda.next(view, true, upkeep, Policy.STANDARD, T).orElseThrow();
      assertThat(due.at()).isEqualTo(at.plus(Duration.parse(pause)));
      at = due.at();
    }
  }

  @Test
  void anIdThatAmazonDoesNotKnowIsTriedABoundedNumberOfTimesAndNeedsAPerson() {
    View view = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.NOTIFICATION, T);
    Upkeep upkeep = Upkeep.NONE.failed("InvalidTransactionId", T);
    assertThat(Attention.of(view, upkeep))
        .extracting(Condition::kind)
        .containsExactly(AttentionKind.UNKNOWN_AT_AMAZON);
    for (int failed = 2; failed <= Policy.STANDARD.unknownAtMost(); failed++) {
      assertThat(Agenda.next(view, true, upkeep, Policy.STANDARD, T)).isPresent();
      upkeep = upkeep.failed("InvalidTransactionId", T);
    }
    assertThat(Agenda.next(view, true, upkeep, Policy.STANDARD, T)).isEmpty();
    assertThat(Agenda.next(view, true, upkeep.answered(), Policy.STANDARD, T)).isPresent();
  }

  @Test
  void whatANotificationToldAfterTheLastAnswerIsAskedAboutAtOnce() {
    View answered = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.GET, T);
    Instant told = T.plusSeconds(90);
    View view =
        answered.join(view(ObjectKind.CAPTURE, "-C000001", "Closed", Source.NOTIFICATION, told));
    assertThat(next(view))
        .contains(new Due(Operation.GET_CAPTURE_DETAILS, view.object().id(), told));
    View before =
        answered.join(
            view(ObjectKind.CAPTURE, "-C000001", "Pending", Source.NOTIFICATION, T.minusMillis(1)));
    assertThat(next(before).orElseThrow().at()).isEqualTo(T.plus(Duration.ofDays(1)));
  }

  @Test
  void anObjectThatNobodyToldOfRests() {
    ObjectRef object = ObjectRef.of(ACCOUNT, ObjectKind.CAPTURE, new AmazonId(ORDER + "-C000001"));
    assertThat(next(View.empty(object))).isEmpty();
  }

  @Test
  void anOrderReferenceHasNoParentToLookUp() {
    View view = view(ObjectKind.ORDER_REFERENCE, "", "Closed", Source.GET, T);
    assertThat(Agenda.next(view, false, Upkeep.NONE, Policy.STANDARD, T)).isEmpty();
  }

  @Test
  void aPauseThatEndsBeforeTheNextAskingDelaysNothing() {
    View view = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.GET, T);
    Due due = next(view).orElseThrow();
    Upkeep failed = Upkeep.NONE.failed("Unavailable", T);
    assertThat(Agenda.next(view, true, failed, Policy.STANDARD, T)).contains(due);
    Upkeep undated = new Upkeep(9, null, "Unavailable", new TreeSet<>());
    assertThat(Agenda.next(view, true, undated, Policy.STANDARD, T)).contains(due);
  }

  @Test
  void ofWhatIsDueTheEarliestComesFirstAndOfEqualsTheSmallestId() {
    View view =
        view(
            ObjectKind.AUTHORIZATION,
            "-A000001",
            "Closed",
            Source.GET,
            T,
            ORDER + "-C000002",
            ORDER + "-C000001",
            "no id at all");
    Instant walk = T.plus(Duration.ofMinutes(10));
    assertThat(next(view))
        .contains(new Due(Operation.GET_CAPTURE_DETAILS, new AmazonId(ORDER + "-C000001"), walk));
    View notified =
        view(ObjectKind.CAPTURE, "-C000001", "Pending", Source.NOTIFICATION, T, "no id at all");
    assertThat(Agenda.next(notified, false, Upkeep.NONE, Policy.STANDARD, T))
        .as("the parent and the object are due at once")
        .contains(new Due(Operation.GET_ORDER_REFERENCE_DETAILS, new AmazonId(ORDER), T));
  }

  @Test
  void aCaptureOfUnknownAgeIsTakenForYoung() {
    ObjectRef object = ObjectRef.of(ACCOUNT, ObjectKind.CAPTURE, new AmazonId(ORDER + "-C000001"));
    Statement statement =
        new Statement(
            object,
            new Status("Completed", null, null, null),
            Map.of(),
            new TreeSet<>(),
            List.of());
    Instant late = T.plus(Duration.ofDays(999));
    assertThat(next(View.of(Observation.of(statement, Source.GET, late, "e1"))))
        .map(Due::at)
        .contains(late.plus(Duration.ofDays(1)));
  }

  @Test
  void anAnswerEndsARowOfFailuresAndAnIdThatWasLookedUpTooWhileTheRestIsKept() {
    Drift drift = new Drift(T, "Pending", "Open", "Open");
    Review review = new Review(T, true, null, Collections.emptySortedMap(), null);
    Upkeep failed =
        Upkeep.NONE.with(drift).reviewed(review).checked("one").failed("Unavailable", T);
    assertThat(failed)
        .isEqualTo(
            new Upkeep(1, T, "Unavailable", new TreeSet<>(List.of("one")), drift, review, null));
    assertThat(failed.answered())
        .isEqualTo(new Upkeep(0, null, null, new TreeSet<>(List.of("one")), drift, review, null));
    assertThat(failed.checked("two"))
        .isEqualTo(
            new Upkeep(0, null, null, new TreeSet<>(List.of("one", "two")), drift, review, null));
    assertThat(failed.with(null).reviewed(review).drift()).isNull();
  }

  private static Optional<Duration> nextAtAge(Duration age) {
    View view = view(ObjectKind.CAPTURE, "-C000001", "Completed", Source.GET, T.plus(age));
    return next(view).map(due -> Duration.between(T.plus(age), due.at()));
  }

  private static Optional<Due> next(View view) {
    return Agenda.next(view, true, Upkeep.NONE, Policy.STANDARD, T);
  }

  private static View view(
      ObjectKind kind, String suffix, String state, Source source, Instant asOf, String... ids) {
    ObjectRef object = ObjectRef.of(ACCOUNT, kind, new AmazonId(ORDER + suffix));
    Map<Fact, Value> facts = Map.of(Fact.CREATED_AT, Moment.of(T));
    Statement statement =
        new Statement(
            object,
            new Status(state, null, null, Moment.of(T)),
            facts,
            new TreeSet<>(List.of(ids)),
            List.of());
    return View.of(Observation.of(statement, source, asOf, "e1"));
  }
}
