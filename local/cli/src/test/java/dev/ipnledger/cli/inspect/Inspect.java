package dev.ipnledger.cli.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of the command in this process. */
record Inspect(int exitCode, String out, String err) {
  static Inspect run(String... arguments) {
    return withInput("", arguments);
  }

  static Inspect withInput(String standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(new InspectCommand(new ByteArrayInputStream(standardInput.getBytes(UTF_8))))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Inspect(exitCode, out.toString(), err.toString());
  }

  /** The array that {@code --json} prints. */
  JsonNode json() throws IOException {
    return new JsonMapper().readTree(out);
  }
}
