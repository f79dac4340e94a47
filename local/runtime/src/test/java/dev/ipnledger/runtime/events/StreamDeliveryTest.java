package dev.ipnledger.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.runtime.events.StreamDelivery.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A function that ends, fails or stops at a record, and what Lambda does about it. */
class StreamDeliveryTest {
  private static final StreamRules RULES =
      new StreamRules(100, 2, Duration.ofMillis(100), Duration.ofMillis(250));

  private final List<String> calls = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final List<String> givenUp = new ArrayList<>();
  private final List<Long> pauses = new ArrayList<>();
  private boolean stopped;

  @Test
  void aBatchThatIsDoneIsCalledOnce() {
    assertThat(deliver(batch -> new Outcome.Done(), "a", "b")).isTrue();
    assertThat(calls).containsExactly("a b");
    assertThat(done).containsExactly("a", "b");
  }

  @Test
  void afterAPartialFailureTheRestComesAgainAndWhatWasDoneDoesNot() {
    deliver(
        batch -> calls.size() == 1 ? new Outcome.Partial(2) : new Outcome.Done(), "a", "b", "c");
    assertThat(calls).containsExactly("a b c", "c");
    assertThat(done).containsExactly("a", "b", "c");
    assertThat(pauses).containsExactly(100L);
  }

  @Test
  void aBatchThatThrowsIsHalvedUntilTheOneRecordIsFound() {
    deliver(
        batch -> batch.contains("c") ? new Outcome.Failed() : new Outcome.Done(),
        "a",
        "b",
        "c",
        "d");
    assertThat(givenUp).containsExactly("c");
    assertThat(done).containsExactly("a", "b", "c", "d");
    assertThat(calls).containsExactly("a b c d", "a b", "c d", "c", "c", "c", "d");
  }

  @Test
  void pausesDoubleUpToTheLongest() {
    StreamRules patient = new StreamRules(100, 4, Duration.ofMillis(100), Duration.ofMillis(250));
    new StreamDelivery<>(patient, surroundings(batch -> new Outcome.Failed()))
        .deliver(List.of("a"));
    assertThat(pauses).containsExactly(100L, 200L, 250L, 250L);
    assertThat(givenUp).containsExactly("a");
  }

  @Test
  void progressGivesTheRestTriesOfItsOwn() {
    deliver(
        batch -> batch.size() > 1 ? new Outcome.Partial(1) : new Outcome.Done(),
        "a",
        "b",
        "c",
        "d",
        "e");
    assertThat(givenUp).isEmpty();
    assertThat(done).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void whatWasNotDoneAtTheEndIsNotTakenForDone() {
    stopped = true;
    assertThat(deliver(batch -> new Outcome.Partial(1), "a", "b")).isFalse();
    assertThat(done).containsExactly("a");
    assertThat(givenUp).isEmpty();
  }

  private boolean deliver(Function<List<String>, Outcome> function, String... records) {
    return new StreamDelivery<>(RULES, surroundings(function)).deliver(List.of(records));
  }

  private StreamDelivery.Surroundings<String> surroundings(
      Function<List<String>, Outcome> function) {
    return new StreamDelivery.Surroundings<>() {
      @Override
      public Outcome call(List<String> batch) {
        calls.add(String.join(" ", batch));
        return function.apply(batch);
      }

      @Override
      public void done(List<String> records) {
        done.addAll(records);
      }

      @Override
      public void giveUp(List<String> records) {
        givenUp.addAll(records);
      }

      @Override
      public boolean pause(Duration duration) {
        pauses.add(duration.toMillis());
        return !stopped;
      }
    };
  }
}
