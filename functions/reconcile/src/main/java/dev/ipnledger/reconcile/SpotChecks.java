package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.ViewCheck;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compares objects with their evidence: in each run a few of those that Amazon was asked about, all
 * of an order that is to be closed, and at every turn each one that is in doubt. What differs is
 * raised; it is mended by a person, who can see why first.
 */
final class SpotChecks {
  /** A query each, whatever the run has to do besides. */
  static final int IN_A_RUN = 5;

  private final ViewCheck check;
  private final Recorder recorder;
  private final AtomicInteger left = new AtomicInteger();

  SpotChecks(ViewCheck check, Recorder recorder) {
    this.check = requireNonNull(check, "check is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
  }

  /** A run begins. */
  void begin() {
    left.set(IN_A_RUN);
  }

  /** An object that was just written. */
  void written(ObjectItem item) {
    if (item.upkeep().doubt() != null || left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
      compare(item);
    }
  }

  /**
   * Compares an object, and keeps with it whether it is in doubt.
   *
   * @return whether it is
   */
  boolean compare(ObjectItem item) {
    Doubt found = check.compare(item).orElse(null);
    if (found != null || item.upkeep().doubt() != null) {
      recorder.compared(item.object(), found);
    }
    return found != null;
  }

  /** Compares all of them, whatever the run has compared already; whether any is in doubt. */
  boolean anyInDoubt(List<ObjectItem> items) {
    boolean any = false;
    for (ObjectItem item : items) {
      any |= compare(item);
    }
    return any;
  }
}
