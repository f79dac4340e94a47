package dev.ipnledger.cli.discovery;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;

/**
 * Remembers the last line that was taken in and, when the command is stopped from outside, says how
 * to go on. What was taken in before that is in the ledger.
 */
final class Whereabouts implements AutoCloseable {
  private final PrintWriter err;
  private final String command;
  private final Thread stopped = new Thread(this::say, "import-stopped");
  private volatile long line;

  private Whereabouts(PrintWriter err, String command) {
    this.err = requireNonNull(err, "err is null");
    this.command = requireNonNull(command, "command is null");
  }

  /**
   * Watches from now on.
   *
   * @param command what the person called
   */
  static Whereabouts watch(PrintWriter err, String command) {
    Whereabouts whereabouts = new Whereabouts(err, command);
    Runtime.getRuntime().addShutdownHook(whereabouts.stopped);
    return whereabouts;
  }

  /** This line is taken in, or was looked at. */
  void at(long number) {
    line = number;
  }

  /** The last line, from 1; 0 before the first. */
  long line() {
    return line;
  }

  /** What a person reads who stopped it. A line may name several objects, so it is done again. */
  void say() {
    err.println(
        line == 0
            ? command + ": stopped before anything was taken in"
            : command
                + ": stopped; what stands before line "
                + line
                + " is taken in, go on with --from "
                + line);
    err.flush();
  }

  /** It came to its end by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(stopped);
    } catch (IllegalStateException e) {
      // It is being stopped right now, and says so.
    }
  }
}
