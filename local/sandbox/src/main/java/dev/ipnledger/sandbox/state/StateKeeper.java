package dev.ipnledger.sandbox.state;

/** Gives the whole state of a running sandbox away, and goes on from another one. */
public interface StateKeeper {
  /** Everything, as a state file would hold it now. */
  StateFile state();

  /**
   * Goes on from a state instead of the present one, which is forgotten.
   *
   * @throws StateException when it cannot be gone on from; then nothing has changed
   */
  void goOnFrom(StateFile state);
}
