package dev.ipnledger.sandbox.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What will happen by itself, in the order of its time; equal times keep their order of entry. */
final class Timeline {
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::number));
  private long entered;

  private record Entry(Instant due, long number, Consumer<Instant> step) {}

  /** The step gets the time at which it happens; it must check whether it still applies. */
  void at(Instant due, Consumer<Instant> step) {
    entries.add(new Entry(due, entered++, step));
  }

  boolean hasDue(Instant now) {
    Entry next = entries.peek();
    return next != null && !next.due().isAfter(now);
  }

  /**
   * Takes the earliest entry out and lets it happen at its own time, or just after another time
   * that must come first.
   *
   * @return the time at which it happened
   */
  Instant fireNext(Instant after) {
    Entry next = entries.remove();
    Instant at = next.due().isAfter(after) ? next.due() : after.plusMillis(1);
    next.step().accept(at);
    return at;
  }
}
