package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.Duration;

/** Prints what was taken, a line each, and on the other stream what was not. */
final class ListenPrinter implements Listening.Audience {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  /**
   * @param json whether to print the documents themselves
   */
  ListenPrinter(PrintWriter out, PrintWriter err, boolean json) {
    this.out = requireNonNull(out, "out is null");
    this.err = requireNonNull(err, "err is null");
    this.json = json;
  }

  @Override
  public void took(Told told) {
    out.println(json ? told.body() : told.summary());
    out.flush();
  }

  @Override
  public void refused(Told told, String why, Duration pause) {
    complain(why + "; again in " + pause.toSeconds() + " s: " + told.summary());
  }

  @Override
  public void unreachable(String why, Duration pause) {
    complain(why + "; again in " + pause.toSeconds() + " s");
  }

  private void complain(String line) {
    err.println("ledger listen: " + line);
    err.flush();
  }
}
