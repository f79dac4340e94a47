package dev.ipnledger.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in the reverse order. */
public final class Started implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Remembers a part; returns it. */
  public synchronized <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  /**
   * Stops all parts, also when one of them fails.
   *
   * @throws IllegalStateException with what the parts threw, after all were stopped
   */
  @Override
  public synchronized void close() {
    IllegalStateException failure = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) { // AutoCloseable declares no less.
        if (failure == null) {
          failure = new IllegalStateException("not everything stopped cleanly");
        }
        failure.addSuppressed(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
