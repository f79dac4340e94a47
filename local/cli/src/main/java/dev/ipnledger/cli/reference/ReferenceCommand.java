package dev.ipnledger.cli.reference;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the reference with the tables in code, or writes it anew. */
@Command(
    name = "reference",
    description = {
      "Check docs/reference against the tables in code, or write it.",
      "",
      "The pages are generated: whoever adds a row to a table runs this with --write."
    },
    footer = {
      "",
      "Exit codes: 0 the pages say what the code says, 1 they differ (without --write),",
      "3 this is not the project's folder."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ReferenceCommand implements Callable<Integer> {
  @Option(names = "--write", description = "Write the pages that differ.")
  private boolean write;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project's folder, with template.yaml (${DEFAULT-VALUE}).")
  private Path root = Path.of(".");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    if (!Files.exists(root.resolve("template.yaml"))) {
      PrintWriter err = command.commandLine().getErr();
      err.println("ledger reference: no template.yaml in " + root + "; name --root DIR");
      err.flush();
      return ExitCodes.MISSING;
    }
    int differ = 0;
    for (Page page : Pages.all(root)) {
      Path file = root.resolve("docs").resolve("reference").resolve(page.file());
      if (!Files.exists(file) || !Files.readString(file).equals(page.text())) {
        differ++;
        out.println((write ? "wrote " : "differs: ") + "docs/reference/" + page.file());
        if (write) {
          Files.createDirectories(file.getParent());
          Files.writeString(file, page.text());
        }
      }
    }
    if (differ > 0 && !write) {
      out.println("run ./ledger reference --write, and commit what it writes");
    } else if (differ == 0) {
      out.println("docs/reference says what the code says");
    }
    out.flush();
    return differ == 0 || write ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
  }
}
