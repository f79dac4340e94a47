package dev.ipnledger.simulation.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was seen that must not be, in its order. A world with any has failed, so that it ends with
 * the step that brought the first.
 */
final class Wrongs {
  private final Set<String> seen = new LinkedHashSet<>();

  /** Something was seen, and nothing more is to be. */
  static final class SeenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private SeenException() {
      super("the world has failed", null, false, false);
    }
  }

  void add(String wrong) {
    seen.add(wrong);
  }

  void addAll(List<String> wrong) {
    seen.addAll(wrong);
  }

  /** A function or the world itself ended by itself, which no weather makes it do. */
  void ended(Throwable by) {
    StackTraceElement[] stack = by.getStackTrace();
    seen.add("the world ended by " + by + (stack.length == 0 ? "" : " at " + stack[0]));
  }

  /** Ends the world if it has failed. To be called between steps, where nobody catches it. */
  void endIfAny() {
    if (!seen.isEmpty()) {
      throw new SeenException();
    }
  }

  List<String> all() {
    return new ArrayList<>(seen);
  }
}
