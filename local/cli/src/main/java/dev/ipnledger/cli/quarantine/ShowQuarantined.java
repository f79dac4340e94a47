package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.register.document.QuarantinedDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one message whole. */
@Command(
    name = "show",
    description = "Show a message: its bytes, why it was set aside, and what to do.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ShowQuarantined implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As ./ledger quarantine list prints it.")
  private String id = "";

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write the message's bytes, exactly, to this file.")
  private @Nullable Path save;

  @Option(names = "--json", description = "Print a JSON array instead of text.")
  private boolean json;

  @Mixin private final ApiOptions api = new ApiOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Desk desk = api.open(stacks, new DeploymentOptions(), null)) {
      List<QuarantinedDocument> found = desk.named(id);
      Path file = save;
      if (file != null) {
        write(found.getFirst(), file);
      }
      if (json) {
        QuarantineJson.print(found, out);
      } else {
        found.forEach(message -> QuarantineText.print(message, out));
      }
      out.flush();
      return ExitCodes.OK;
    }
  }

  private static void write(QuarantinedDocument message, Path file) {
    try {
      Files.write(file, QuarantineText.bytes(message));
    } catch (IOException e) {
      throw new StackException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
