package dev.ipnledger.simulation.amazon;

/** What happens to one order or billing agreement, deed by deed. */
interface Life {
  /** The next deed. What Amazon refuses was tried all the same. */
  void next();
}
