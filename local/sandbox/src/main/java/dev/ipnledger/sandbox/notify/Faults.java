package dev.ipnledger.sandbox.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that still wait for a message, in the order they were added. */
public final class Faults {
  private final List<Fault> waiting = new ArrayList<>();

  public synchronized void add(Fault fault) {
    waiting.add(fault);
  }

  public synchronized List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  /** The first fault that meets the message; it is used up by one. */
  synchronized Optional<Fault> meeting(Publication message) {
    for (int i = 0; i < waiting.size(); i++) {
      Fault fault = waiting.get(i);
      if (fault.meets(message)) {
        if (fault.times() == 1) {
          waiting.remove(i);
        } else {
          waiting.set(i, fault.oneLess());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
