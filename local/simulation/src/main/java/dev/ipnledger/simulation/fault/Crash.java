package dev.ipnledger.simulation.fault;

/** The process is gone. No code of the functions catches it, as none could catch the real thing. */
public final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  Crash() {
    super("the process ended", null, false, false);
  }
}
