package dev.ipnledger.reconcile;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** What one run may still close. */
public final class Closings {
  private final BooleanSupplier held;
  private final AtomicInteger begun = new AtomicInteger();

  /**
   * @param held whether the run still holds its lease
   */
  public Closings(BooleanSupplier held) {
    this.held = held;
  }

  /** Whether one more may be closed in this run, which counts it. */
  boolean mayBegin(int most) {
    return begun.getAndUpdate(count -> count < most ? count + 1 : count) < most;
  }

  /** Whether this run is still the only one: asked right before a Close is sent. */
  boolean held() {
    return held.getAsBoolean();
  }
}
