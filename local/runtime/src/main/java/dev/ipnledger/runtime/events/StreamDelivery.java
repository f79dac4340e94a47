package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What Lambda does with one batch of a shard until all of it is done or given up (Lambda developer
 * guide, "Process Amazon DynamoDB records with Lambda": batch failures, bisecting). The order of
 * records is kept: a batch that fails holds up all that follow.
 *
 * @param <R> a record
 */
final class StreamDelivery<R> {
  /** What became of one call. */
  sealed interface Outcome {
    /** All records are done. */
    record Done() implements Outcome {}

    /** Those before {@code from} are done, the rest comes again. */
    record Partial(int from) implements Outcome {}

    /** The function threw, or answered with a record that was not in the batch. */
    record Failed() implements Outcome {}
  }

  /** The function, and what is around it. */
  interface Surroundings<R> {
    /** Calls the function. */
    Outcome call(List<R> batch);

    /** Everything up to the last record of these is done, and is never brought again. */
    void done(List<R> records);

    /** Tried too often: goes to the destination for failures. */
    void giveUp(List<R> records);

    /** Waits before the next try; false when the source is to end. */
    boolean pause(Duration duration);
  }

  private record Attempt<R>(List<R> batch, int tries) {}

  private final StreamRules rules;
  private final Surroundings<R> surroundings;

  StreamDelivery(StreamRules rules, Surroundings<R> surroundings) {
    this.rules = requireNonNull(rules, "rules is null");
    this.surroundings = requireNonNull(surroundings, "surroundings is null");
  }

  /** Delivers a batch; false when the source ended before all of it was done. */
  boolean deliver(List<R> batch) {
    Deque<Attempt<R>> waiting = new ArrayDeque<>(List.of(new Attempt<>(batch, 0)));
    while (!waiting.isEmpty()) {
      Attempt<R> attempt = waiting.pop();
      List<R> all = attempt.batch();
      switch (surroundings.call(all)) {
        case Outcome.Done() -> surroundings.done(all);
        case Outcome.Partial(int from) -> {
          if (from > 0) {
            surroundings.done(all.subList(0, from));
          }
          // Something was done, so the rest is a batch of its own, with tries of its own.
          int tries = from > 0 ? 1 : attempt.tries() + 1;
          if (!again(new Attempt<>(all.subList(from, all.size()), tries), waiting)) {
            return false;
          }
        }
        case Outcome.Failed() -> {
          if (all.size() > 1) {
            int half = all.size() / 2;
            waiting.push(new Attempt<>(all.subList(half, all.size()), attempt.tries()));
            waiting.push(new Attempt<>(all.subList(0, half), attempt.tries()));
          } else if (!again(new Attempt<>(all, attempt.tries() + 1), waiting)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean again(Attempt<R> attempt, Deque<Attempt<R>> waiting) {
    if (attempt.tries() > rules.maximumRetryAttempts()) {
      surroundings.giveUp(attempt.batch());
      surroundings.done(attempt.batch());
      return true;
    }
    waiting.push(attempt);
    return surroundings.pause(rules.pauseAfter(attempt.tries()));
  }
}
