package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.QuarantinedDocument.ResolutionDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes a message with a note. */
@Command(
    name = "resolve",
    description = "Close a message with a note; it is kept for 90 days more.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ResolveQuarantined implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "As ./ledger quarantine list prints it.")
  private String id = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is closed, or what was done.")
  private String note = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description =
          "Who closes it in a table; without it the user of this machine. The API keeps the name of"
              + " whoever signs.")
  private @Nullable String by;

  @Option(names = "--json", description = "Print a JSON array instead of a line.")
  private boolean json;

  @Mixin private final ApiOptions api = new ApiOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    if (note.isBlank() || note.length() > Resolution.MAX_NOTE) {
      throw new ParameterException(
          command.commandLine(), "--note has 1 to " + Resolution.MAX_NOTE + " characters");
    }
    try (Desk desk = api.open(stacks, new DeploymentOptions(), by)) {
      List<QuarantinedDocument> documents = new ArrayList<>();
      boolean all = true;
      for (QuarantinedDocument message : desk.named(id)) {
        boolean before = message.resolution() != null;
        QuarantinedDocument closed = desk.resolve(message, note);
        documents.add(closed);
        all &= !before;
        if (!json) {
          out.println(sentence(closed, before));
        }
      }
      if (json) {
        QuarantineJson.print(documents, out);
      }
      out.flush();
      return all ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  private static String sentence(QuarantinedDocument closed, boolean before) {
    ResolutionDocument how = requireNonNull(closed.resolution(), "it was just resolved");
    return "%s is %sresolved by %s: %s"
        .formatted(closed.id(), before ? "already " : "", how.by(), how.note());
  }
}
