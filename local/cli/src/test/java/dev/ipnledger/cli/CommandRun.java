package dev.ipnledger.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of {@code ./ledger ...} in this process: what it printed, and its exit code. */
public record CommandRun(int exitCode, String out, String err) {
  /** Executes the whole command line, as {@code ./ledger} does. */
  public static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        LedgerCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** What {@code --json} printed. */
  public JsonNode json() throws IOException {
    return new JsonMapper().readTree(out);
  }
}
