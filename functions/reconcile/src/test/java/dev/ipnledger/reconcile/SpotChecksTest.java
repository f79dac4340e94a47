package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Runs compare a few objects with their evidence, and each one in doubt until it is mended. */
class SpotChecksTest {
  private static final Closing POLICY = Closing.STANDARD;

  @Test
  void anObjectThatSomebodyChangedIsRaisedWhenItIsAskedAboutAndClearedOnceMended() {
    Bench bench = new Bench(POLICY);
    bench.run();
    View right = bench.order().view();
    tamper(bench, right.join(forged("Suspended", bench)));

    bench.amazon.move(bench.amazon.order(), "Open");
    bench.runFor(Duration.ofHours(25));
    assertThat(bench.attention()).contains(AttentionKind.VIEW_DIFFERS);

    tamper(bench, bench.ledger.rebuild(Bench.ORDER).orElseThrow());
    assertThat(bench.attention()).contains(AttentionKind.VIEW_DIFFERS);
    bench.runFor(Duration.ofHours(25));
    assertThat(bench.attention()).doesNotContain(AttentionKind.VIEW_DIFFERS);
    assertThat(bench.order().upkeep().doubt()).isNull();
  }

  @Test
  void anOrderInDoubtIsNotClosedAndIsOnceItIsMended() {
    Bench bench = new Bench(POLICY);
    Marketplace.Thing authorization =
        bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    bench.runFor(Duration.ofHours(12));
    assertThat(bench.order().upkeep().review().lookAt()).isNotNull();
    tamper(bench, bench.order().view().join(forged("Suspended", bench)));
    doubt(bench);

    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closes).isEmpty();
    tamper(bench, bench.ledger.rebuild(Bench.ORDER).orElseThrow());
    bench.runFor(Duration.ofHours(30));
    assertThat(bench.amazon.closes).hasSize(1);
  }

  @Test
  void anOrderWithACaptureThatNoDocumentShowsIsNotClosed() {
    Bench bench = new Bench(POLICY);
    Marketplace.Thing authorization =
        bench.amazon.add("Authorization", "Closed", 10_000, Marketplace.ORDER);
    Marketplace.Thing capture =
        bench.amazon.add("Capture", "Completed", 10_000, authorization.id());
    bench.runFor(Duration.ofHours(12));
    ObjectRef object = ObjectRef.of(Bench.SELLER, ObjectKind.CAPTURE, new AmazonId(capture.id()));
    tamper(bench, object, forgedFor(object, "Closed", bench));

    bench.runFor(Duration.ofDays(3));
    assertThat(bench.amazon.closes).isEmpty();
    assertThat(bench.attention()).contains(AttentionKind.VIEW_DIFFERS);
    tamper(bench, bench.ledger.rebuild(object).orElseThrow());
    bench.runFor(Duration.ofHours(30));
    assertThat(bench.amazon.closes).hasSize(1);
    assertThat(bench.attention()).doesNotContain(AttentionKind.VIEW_DIFFERS);
  }

  @Test
  void aRunComparesFiveObjectsAtMost() {
    Bench bench = new Bench(POLICY);
    for (int number = 0; number < 9; number++) {
      bench.amazon.add("Authorization", "Open", 1_000, Marketplace.ORDER);
    }
    bench.runFor(Duration.ofDays(1));
    for (Marketplace.Thing thing : List.copyOf(bench.amazon.things.values())) {
      tamper(bench, reference(thing), forgedFor(reference(thing), "Pending", bench));
    }
    // All are due again at the same time, and answered in one run.
    bench.pass(Duration.ofDays(2));
    bench.run();
    assertThat(bench.attention().stream().filter(AttentionKind.VIEW_DIFFERS::equals))
        .hasSize(SpotChecks.IN_A_RUN);
  }

  private static void doubt(Bench bench) {
    new Recorder(bench.ledger, account -> bench.policy, () -> bench.amazon.now)
        .compared(Bench.ORDER, Doubt.certain("what differs", bench.amazon.now));
  }

  private static void tamper(Bench bench, View view) {
    ObjectItem kept = bench.ledger.read(view.object()).object().orElseThrow();
    bench.ledger.put(
        new ObjectItem(view, kept.upkeep(), kept.due(), kept.attention(), kept.version()));
  }

  private static void tamper(Bench bench, ObjectRef object, Observation forged) {
    bench.ledger.read(object).object().ifPresent(item -> tamper(bench, item.view().join(forged)));
  }

  private static ObjectRef reference(Marketplace.Thing thing) {
    ObjectKind kind =
        thing.kind().equals("OrderReference")
            ? ObjectKind.ORDER_REFERENCE
            : ObjectKind.AUTHORIZATION;
    return ObjectRef.of(Bench.SELLER, kind, new AmazonId(thing.id()));
  }

  private static Observation forged(String state, Bench bench) {
    return forgedFor(Bench.ORDER, state, bench);
  }

  private static Observation forgedFor(ObjectRef object, String state, Bench bench) {
    Statement statement =
        new Statement(
            object,
            new Status(state, "Forged", null, Moment.of(bench.amazon.now)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    return Observation.of(
        statement, Source.NOTIFICATION, bench.amazon.now, "EVENT#" + object.id() + "#forged");
  }
}
