package dev.ipnledger.ledger.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.CrashingLedger;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever is lost, doubled, late or cut off by a crash: the view is the fold of its evidence, and
 * once Amazon was asked last it is the truth.
 */
class WorldTest {
  private static final List<ObjectRef> OBJECTS = List.of(World.CAPTURE, Papers.ORDER);
  private static final double CRASH = .1;

  private final List<Evidence> pending = new ArrayList<>();
  private Random random = new Random(0);
  private World world = new World(random);
  private boolean mortal = true;

  @Property(tries = 400)
  void viewFoldAndTruthAgree(@ForAll long seed) {
    random = new Random(seed);
    world = new World(random);
    pending.clear();
    mortal = true;
    Ledger ledger = new InMemoryLedger();
    CrashingLedger crashing =
        new CrashingLedger(ledger, call -> mortal && random.nextDouble() < CRASH);
    Recorder recorder =
        new Recorder(crashing.ledger(), account -> Policy.STANDARD, () -> world.now());

    int steps = 3 + random.nextInt(38);
    for (int step = 0; step < steps; step++) {
      world.step();
      world.takeSent().forEach(this::publish);
      deliver(recorder);
      if (random.nextDouble() < .2) {
        heal(recorder, OBJECTS.get(random.nextInt(2)));
      }
    }
    mortal = false;
    settle(recorder);

    OBJECTS.forEach(object -> check(ledger, object));
  }

  /** Lost, once, twice or published again with a time of its own; in any order. */
  private void publish(Evidence evidence) {
    int copies = List.of(0, 1, 1, 1, 2).get(random.nextInt(5));
    for (int copy = 0; copy < copies; copy++) {
      boolean again = copy == 1 && random.nextBoolean();
      long laterMs = random.nextBoolean() ? 1 : 30_000;
      pending.add(
          again
              ? World.republished(evidence, evidence.observation().asOf().plusMillis(laterMs))
              : evidence);
    }
    Collections.shuffle(pending, random);
  }

  private void deliver(Recorder recorder) {
    while (!pending.isEmpty() && random.nextDouble() < .6) {
      Evidence evidence = pending.removeLast();
      ObjectRef object = evidence.observation().object();
      try {
        recorder.record(
            object,
            List.of(evidence),
            view ->
                random.nextDouble() < .4 ? new Asked.Answered(world.get(object)) : Asked.nothing());
      } catch (CrashingLedger.Crash e) {
        pending.addFirst(evidence);
      }
    }
  }

  /** A crash while healing is not repaired: the agenda asks again. */
  private void heal(Recorder recorder, ObjectRef object) {
    try {
      recorder.answer(object, world.get(object));
    } catch (CrashingLedger.Crash e) {
      assertThat(mortal).isTrue();
    }
  }

  /** What is still on its way comes in before or after the last Get. */
  private void settle(Recorder recorder) {
    List<Runnable> last = new ArrayList<>();
    for (Evidence evidence : pending) {
      last.add(
          () ->
              recorder.record(
                  evidence.observation().object(), List.of(evidence), view -> Asked.nothing()));
    }
    world.pass(40_000);
    OBJECTS.forEach(
        object -> {
          Evidence answer = world.get(object);
          last.add(() -> recorder.answer(object, answer));
        });
    Collections.shuffle(last, random);
    last.forEach(Runnable::run);
  }

  private void check(Ledger ledger, ObjectRef object) {
    View view = ledger.read(object).object().orElseThrow().view();
    List<Observation> evidence =
        ledger.history(object, Detail.OBSERVATIONS).stream()
            .map(Evidence::observation)
            .collect(Collectors.toList());
    Collections.shuffle(evidence, random);
    assertThat(View.fold(evidence)).isEqualTo(view);

    Statement truth = world.truth(object);
    assertThat(view.status().value()).isEqualTo(truth.status());
    assertThat(view.ids().keySet()).isEqualTo(truth.ids());
    for (Fact fact : truth.facts().keySet()) {
      assertThat(view.facts().get(fact).value())
          .as(fact.wireName())
          .isEqualTo(truth.facts().get(fact));
    }
  }
}
