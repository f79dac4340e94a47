package dev.ipnledger.cli;

/** What the commands' exit codes mean, wherever a command does not say otherwise. */
public final class ExitCodes {
  /** All was well. */
  public static final int OK = 0;

  /** The command ran and found something wrong: a difference, an invalid signature. */
  public static final int FOUND_WRONG = 1;

  /** The command was called wrongly, or an input could not be understood. */
  public static final int MISUSED = 2;

  /** Something that the command needs is missing or taken: a port, a folder. */
  public static final int MISSING = 3;

  private ExitCodes() {}
}
