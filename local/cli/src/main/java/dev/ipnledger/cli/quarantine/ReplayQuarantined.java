package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.quarantine.ReplayOutcome;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.ReplayDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts messages back into the queue, and says of each what came of it. */
@Command(
    name = "replay",
    description = {
      "Put a message, or all open ones, back into the queue.",
      "",
      "What is recorded then is resolved by itself; repeating a replay records nothing twice. What"
          + " the registry does not let in yet is not sent."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ReplayQuarantined implements Callable<Integer> {
  /** One message, or all. */
  static final class Which {
    @Parameters(paramLabel = "ID", description = "As ./ledger quarantine list prints it.")
    @Nullable String id;

    @Option(names = "--all", description = "Every message that nobody has dealt with.")
    boolean all;
  }

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Option(names = "--dry-run", description = "Only say what would come of it.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print a JSON array instead of lines.")
  private boolean json;

  @Mixin private final ApiOptions api = new ApiOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Desk desk = api.open(stacks, deployment, null)) {
      desk.checkReplay();
      List<ReplayDocument> documents = new ArrayList<>();
      for (QuarantinedDocument message : chosen(desk)) {
        ReplayDocument document = desk.replay(message, dryRun);
        documents.add(document);
        if (!json) {
          out.printf("%-36s  %s%n", document.id(), document.meaning());
          out.flush();
        }
      }
      if (json) {
        QuarantineJson.print(documents, out);
      } else if (documents.isEmpty()) {
        out.println("nothing is open");
      }
      out.flush();
      return documents.stream().allMatch(ReplayQuarantined::good)
          ? ExitCodes.OK
          : ExitCodes.FOUND_WRONG;
    }
  }

  /** Chosen before anything is sent: what is sent may leave the list while it is read. */
  private List<QuarantinedDocument> chosen(Desk desk) {
    String id = which.id;
    if (id != null) {
      return desk.named(id);
    }
    List<QuarantinedDocument> all = new ArrayList<>();
    desk.each(true, all::add);
    return all;
  }

  private static boolean good(ReplayDocument document) {
    return Arrays.stream(ReplayOutcome.values())
        .filter(ReplayOutcome::good)
        .map(ReplayOutcome::label)
        .anyMatch(document.outcome()::equals);
  }
}
