package dev.ipnledger.simulation.cloud;

import dev.ipnledger.sandbox.model.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is to happen in a world, in the order of its times; what has the same time keeps its order.
 */
public final class Timeline {
  private final SandboxClock clock;
  private final PriorityQueue<Step> steps =
      new PriorityQueue<>(Comparator.comparing(Step::at).thenComparingLong(Step::number));
  private long number;

  private record Step(Instant at, long number, Runnable action) {}

  /**
   * @param clock the world's, which stands still between steps
   */
  public Timeline(SandboxClock clock) {
    this.clock = clock;
  }

  /** Lets something happen after a while. */
  public void in(Duration pause, Runnable action) {
    steps.add(new Step(clock.instant().plus(pause), number++, action));
  }

  /** Moves the clock to the next step and takes it. */
  public void next() {
    Step step = steps.remove();
    advanceTo(step.at());
    step.action().run();
  }

  /** Moves the clock, never back. */
  public void advanceTo(Instant at) {
    if (at.isAfter(clock.instant())) {
      clock.advance(Duration.between(clock.instant(), at));
    }
  }

  public Instant now() {
    return clock.instant();
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether a step is due up to that time. */
  public boolean hasUntil(Instant at) {
    return !steps.isEmpty() && !steps.peek().at().isAfter(at);
  }
}
