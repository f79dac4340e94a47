package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.AUTHORIZATION;
import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.ORDER_ID;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static dev.ipnledger.ledger.Papers.authorization;
import static dev.ipnledger.ledger.Papers.get;
import static dev.ipnledger.ledger.Papers.notification;
import static dev.ipnledger.ledger.Papers.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.view.View;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the recorder and a ledger are worth together, whatever the ledger. */
public abstract class StepContract {
  private Ledger ledger;
  private Recorder recorder;

  /** An empty ledger. */
  protected abstract Ledger newLedger();

  @BeforeEach
  void open() {
    ledger = newLedger();
    recorder = recorder(ledger);
  }

  private static Recorder recorder(Ledger ledger) {
    return new Recorder(ledger, account -> Policy.STANDARD, Papers.CLOCK);
  }

  private static Recorded record(Recorder recorder, Evidence... evidence) {
    return recorder.record(
        evidence[0].observation().object(), List.of(evidence), view -> Asked.nothing());
  }

  @Test
  void allDocumentsOfABatchAreAppliedInOneWrite() {
    Recorded recorded =
        record(
            recorder,
            notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1"),
            notification(authorization(AUTHORIZATION, "Open", 5), 6, "n2"));

    assertThat(recorded.outcomes()).containsExactly(Outcome.RECORDED, Outcome.RECORDED);
    assertThat(recorded.item().version()).isEqualTo(1);
    assertThat(recorded.item().view().state()).contains("Open");
    assertThat(ledger.read(AUTHORIZATION).object()).contains(recorded.item());
  }

  @Test
  void aDuplicateWritesNothingAndRepairsWhatACrashLeft() {
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");
    ledger.put(evidence);

    Recorded repaired = record(recorder, evidence);
    Recorded again = record(recorder, evidence);

    assertThat(repaired.outcomes()).containsExactly(Outcome.DUPLICATE);
    assertThat(repaired.item().view().state()).contains("Open");
    assertThat(again.item()).isEqualTo(repaired.item());
    assertThat(again.item().version()).isEqualTo(1);
  }

  @Test
  void aConflictingDuplicateIsMergedAndNeedsAPerson() {
    record(recorder, notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1", "one"));
    Recorded recorded =
        record(recorder, notification(authorization(AUTHORIZATION, "Closed", 9), 10, "n1", "two"));

    assertThat(recorded.outcomes()).containsExactly(Outcome.CONFLICTING_DUPLICATE);
    assertThat(recorded.item().view().state()).contains("Closed");
    assertThat(recorded.item().attention())
        .extracting(Condition::kind)
        .contains(AttentionKind.CONFLICTING_DUPLICATE);
    assertThat(ledger.rebuild(AUTHORIZATION)).contains(recorded.item().view());
  }

  @Test
  void anAnswerIsKeptWithTheObjectAndPutsTheNextQuestionOff() {
    Evidence notified = notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1");
    List<View> asked = new ArrayList<>();
    Recorded recorded =
        recorder.record(
            AUTHORIZATION,
            List.of(notified),
            view -> {
              asked.add(view);
              return new Asked.Answered(get(authorization(AUTHORIZATION, "Open", 5), 6));
            });

    assertThat(asked).containsExactly(View.of(notified.observation()));
    assertThat(recorded.item().view().state()).contains("Open");
    assertThat(recorded.item().due()).map(Due::target).contains(ORDER_ID);
    assertThat(ledger.history(AUTHORIZATION, Detail.OBSERVATIONS)).hasSize(2);
    assertThat(ledger.rebuild(AUTHORIZATION)).contains(recorded.item().view());
  }

  @Test
  void aCallWithoutAnAnswerIsCountedAndDueAgainAfterAPause() {
    record(recorder, notification(order("Open", 1), 2, "n0"));
    Evidence notified = notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1");
    recorder.record(
        AUTHORIZATION, List.of(notified), view -> new Asked.Failed("RequestThrottled", at(3)));
    ObjectItem item = recorder.failedGet(AUTHORIZATION, "Unavailable", at(10));

    assertThat(item.upkeep().failedAttempts()).isEqualTo(2);
    assertThat(item.upkeep().lastFailure()).isEqualTo("Unavailable");
    assertThat(item.due()).map(Due::at).contains(at(12));
    assertThat(recorder.failedGet(Papers.authorization(9), "NotFound", at(1)).version()).isZero();
    assertThat(ledger.read(Papers.authorization(9)).object()).isEmpty();
  }

  @Test
  void whatIsDueAlreadyIsNotPutOffByANotification() {
    record(recorder, notification(order("Open", 1), 2, "n0"));
    record(recorder, notification(order("Suspended", 8), 9, "n1"));

    assertThat(ledger.read(ORDER).object().flatMap(ObjectItem::due)).map(Due::at).contains(at(2));
    assertThat(recorder.settle(ORDER).due()).map(Due::at).contains(at(9));
  }

  @Test
  void aListedChildIsWalkedToUntilItWasChecked() {
    AmazonId child = Papers.authorization(3).id();
    ObjectItem item = recorder.answer(ORDER, get(order("Closed", 1, child.text()), 2));

    assertThat(item.due()).map(Due::target).contains(child);
    assertThat(recorder.checked(ORDER, child).due()).isEmpty();
  }

  @Test
  void anAnswerThatCameLaterAndWasWrittenFirstKeepsItsWord() {
    recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 20));
    ObjectItem item =
        recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 10));

    Evidence kept = ledger.history(AUTHORIZATION, Detail.OBSERVATIONS).getFirst();
    assertThat(kept.firstAsOf()).isEqualTo(at(10));
    assertThat(kept.observation().asOf()).isEqualTo(at(20));
    assertThat(ledger.rebuild(AUTHORIZATION)).contains(item.view());
  }

  @Test
  void aWriteThatHappenedAlthoughItsCallerWasToldOtherwiseIsFound() {
    CrashingLedger noted =
        new CrashingLedger(
            ledger,
            call -> {
              if (call == 3) {
                throw new VersionConflictException(AUTHORIZATION, 0);
              }
              return false;
            });
    Recorded recorded =
        record(
            recorder(noted.ledger()),
            notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1"));

    assertThat(recorded.item().version()).isEqualTo(1);
    assertThat(ledger.read(AUTHORIZATION).object()).contains(recorded.item());
  }

  @Test
  void writersThatAreAlwaysSlowerGiveUpInTheEnd() {
    Ledger outrun =
        (Ledger)
            Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("put") && arguments[0] instanceof ObjectItem item) {
                    throw new VersionConflictException(item.object(), item.version());
                  }
                  return method.invoke(ledger, arguments);
                });
    Evidence evidence = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n1");

    assertThatThrownBy(() -> record(recorder(outrun), evidence))
        .isInstanceOf(ContentionException.class)
        .hasMessageContaining(AUTHORIZATION.toString());
    assertThat(record(recorder, evidence).outcomes()).containsExactly(Outcome.DUPLICATE);
  }

  @Test
  void writersAtTheSameTimeLoseNothing() throws Exception {
    List<Callable<Recorded>> writers = new ArrayList<>();
    List<Observation> all = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      Evidence evidence =
          notification(authorization(AUTHORIZATION, "Open", 5), 6 + number, "n" + number);
      Evidence answer = get(authorization(AUTHORIZATION, "Open", 5 + number % 3), 30 + number);
      all.add(evidence.observation());
      all.add(answer.observation());
      writers.add(() -> redelivered(() -> record(recorder, evidence)));
      writers.add(
          () -> redelivered(() -> new Recorded(List.of(), recorder.answer(AUTHORIZATION, answer))));
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (Future<Recorded> writer : threads.invokeAll(writers)) {
        writer.get();
      }
    }

    ObjectItem item = ledger.read(AUTHORIZATION).object().orElseThrow();
    assertThat(item.view()).isEqualTo(View.fold(all));
    assertThat(ledger.rebuild(AUTHORIZATION)).contains(item.view());
    assertThat(ledger.history(AUTHORIZATION, Detail.OBSERVATIONS)).hasSize(12 + 3);
  }

  /** As the queue would, with a bound so that a fault ends the test. */
  private static Recorded redelivered(Callable<Recorded> delivery) throws Exception {
    for (int delivered = 1; ; delivered++) {
      try {
        return delivery.call();
      } catch (ContentionException e) {
        if (delivered == 50) {
          throw e;
        }
      }
    }
  }

  @Test
  void aCrashAfterAnyCallIsRepairedByRedelivery() {
    List<Consumer<Recorder>> deliveries = deliveries();
    CrashingLedger whole = new CrashingLedger(ledger, call -> false);
    deliveries.forEach(delivery -> delivery.accept(recorder(whole.ledger())));
    List<ObjectItem> expected = withoutVersions(ledger);
    List<Evidence> history = ledger.history(SELLER, ORDER_ID, Detail.DOCUMENTS);
    assertThat(expected).hasSize(2);

    for (int crash = 1; crash <= whole.calls(); crash++) {
      int fatal = crash;
      ledger = newLedger();
      CrashingLedger crashing = new CrashingLedger(ledger, call -> call == fatal);
      Recorder mortal = recorder(crashing.ledger());
      deliveries.forEach(delivery -> redeliver(delivery, mortal));

      assertThat(withoutVersions(ledger)).as("after a crash at call %d", crash).isEqualTo(expected);
      assertThat(ledger.history(SELLER, ORDER_ID, Detail.DOCUMENTS))
          .as("evidence after a crash at call %d", crash)
          .isEqualTo(history);
      ledger
          .order(SELLER, ORDER_ID)
          .forEach(item -> assertThat(ledger.rebuild(item.object())).contains(item.view()));
    }
  }

  private static List<Consumer<Recorder>> deliveries() {
    Evidence pending = notification(authorization(AUTHORIZATION, "Pending", 1), 2, "n1", "one");
    Evidence open = notification(authorization(AUTHORIZATION, "Open", 5), 6, "n2");
    Evidence conflicting = notification(authorization(AUTHORIZATION, "Closed", 9), 10, "n1", "two");
    Evidence answer = get(authorization(AUTHORIZATION, "Open", 5), 7);
    return List.of(
        recorder -> record(recorder, pending),
        recorder -> record(recorder, notification(order("Open", 1), 2, "n0")),
        recorder ->
            recorder.record(AUTHORIZATION, List.of(open), view -> new Asked.Answered(answer)),
        recorder -> record(recorder, pending),
        recorder -> record(recorder, conflicting),
        recorder ->
            recorder.answer(AUTHORIZATION, get(authorization(AUTHORIZATION, "Open", 5), 20)));
  }

  private static void redeliver(Consumer<Recorder> delivery, Recorder recorder) {
    try {
      delivery.accept(recorder);
    } catch (CrashingLedger.Crash e) {
      delivery.accept(recorder);
    }
  }

  /** A delivery that is repeated may write again; everything else must be the same. */
  private static List<ObjectItem> withoutVersions(Ledger ledger) {
    return ledger.order(SELLER, ORDER_ID).stream()
        .map(item -> new ObjectItem(item.view(), item.upkeep(), item.due(), item.attention(), 0))
        .toList();
  }

  @Test
  void theFirstQuestionIsAskedOnceWhateverTheConflicts() {
    record(recorder, notification(order("Open", 1), 2, "n0"));
    List<View> asked = new ArrayList<>();
    recorder.record(
        ORDER,
        List.of(notification(order("Open", 1), 3, "n1")),
        view -> {
          asked.add(view);
          record(recorder, notification(order("Suspended", 4), 5, "n2"));
          return new Asked.Answered(get(order("Open", 6), 7));
        });

    assertThat(asked).hasSize(1);
    View view = ledger.read(ORDER).object().orElseThrow().view();
    assertThat(ledger.rebuild(ORDER)).isEqualTo(Optional.of(view));
    assertThat(ledger.history(ORDER, Detail.OBSERVATIONS)).hasSize(4);
  }
}
