package dev.ipnledger.runtime;

/**
 * Hears what happens in a local run, as it happens. Called from several threads, and what is told
 * waits for it: it must be quick and must not throw.
 */
@FunctionalInterface
public interface Watcher {
  /** Nobody watches. */
  Watcher NOBODY = happening -> {};

  /** Something happened. */
  void happened(Happening happening);
}
