package dev.ipnledger.runtime.play;

/** One purchase, from the buyer's order to its end. */
public interface Scenario {
  /** A short name: {@code "split payment"}. */
  String name();

  /**
   * Plays it to its end.
   *
   * @throws ShopException when the shop was refused something, or waited too long for the ledger
   */
  void play(Shop shop);
}
