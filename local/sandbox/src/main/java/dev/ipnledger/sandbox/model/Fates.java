package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is decided beforehand for the next payments of an order; only inside a visit. */
public final class Fates {
  /** Which kind of payment a fate waits for. */
  public enum Kind {
    AUTHORIZATION,
    CAPTURE,
    REFUND
  }

  private final Map<Key, Deque<Fate>> waiting = new HashMap<>();

  private record Key(String id, Kind kind) {}

  /**
   * Adds a fate behind those that wait already.
   *
   * @param id of the order reference, or of the billing agreement whose next order is meant
   */
  public void next(String id, Kind kind, Fate fate) {
    waiting
        .computeIfAbsent(new Key(id, kind), key -> new ArrayDeque<>())
        .add(requireNonNull(fate, "fate is null"));
  }

  /** Takes the first one that waits for the order, or for its billing agreement. */
  Optional<Fate> take(OrderReference order, Kind kind) {
    Optional<Fate> own = take(order.id(), kind);
    return own.isPresent() ? own : order.agreement().flatMap(parent -> take(parent.id(), kind));
  }

  private Optional<Fate> take(String id, Kind kind) {
    Deque<Fate> fates = waiting.get(new Key(id, kind));
    return fates == null ? Optional.empty() : Optional.ofNullable(fates.poll());
  }
}
