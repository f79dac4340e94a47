package dev.ipnledger.sandbox.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of states one object has taken. It refuses every step that its kind's table does not
 * have, so that no rule elsewhere can produce an impossible history.
 */
public final class Lifecycle<S extends Enum<S> & State<S>> {
  private final List<Status<S>> path = new ArrayList<>();

  /** The status in force; an object has one from its birth on. */
  public Status<S> current() {
    return path.getLast();
  }

  public S state() {
    return current().state();
  }

  public boolean in(S state) {
    return state() == state;
  }

  /** Every status since birth, oldest first. */
  public List<Status<S>> path() {
    return List.copyOf(path);
  }

  /**
   * Enters a state.
   *
   * @throws IllegalStateException when the table has no such step or no such reason
   */
  void enter(S to, @Nullable Reason reason, @Nullable String description, Instant at) {
    boolean allowed = path.isEmpty() ? to.initial() : state().next().contains(to);
    if (!allowed) {
      String from = path.isEmpty() ? "birth" : state().wireName();
      throw new IllegalStateException("no step from " + from + " to " + to.wireName());
    }
    boolean reasonKnown =
        reason == null
            ? to.reasons().isEmpty() || to.reasonOptional()
            : to.reasons().contains(reason);
    if (!reasonKnown) {
      throw new IllegalStateException(to.wireName() + " has no reason " + reason);
    }
    path.add(new Status<>(to, reason, description, at));
  }
}
