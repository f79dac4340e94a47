package dev.ipnledger.mws;

/** Lets time pass; a test only counts it. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns after that many milliseconds.
   *
   * @throws InterruptedException when the caller is to stop
   */
  void forMs(long milliseconds) throws InterruptedException;
}
