package dev.ipnledger.reconcile;

import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Keeps a store that fails, be it busy or slow, from ending a run: what could not be read or
 * written is counted, and the run goes on with the rest. The first failure is logged with its
 * cause; a table that is down would write thousands of lines otherwise.
 */
final class Guard {
  private static final Logger LOG = LogManager.getLogger(Guard.class);

  private int failures;

  /**
   * Reads something.
   *
   * @param instead what holds when that fails
   */
  <T> T read(Supplier<T> read, T instead) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      failed(e);
      return instead;
    }
  }

  /** Writes something, or leaves it for another run. */
  void write(Runnable write) {
    try {
      write.run();
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  /** Something failed, and was seen to. */
  synchronized void failed(RuntimeException cause) {
    failures++;
    if (failures == 1) {
      LOG.warn("The ledger could not be read or written; what is left is due again", cause);
    }
  }

  /** How often. */
  synchronized int failures() {
    return failures;
  }
}
