package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.register.document.QuarantinedDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is open, whosever it is. */
@Command(
    name = "list",
    description = {
      "List the messages that nobody has dealt with, oldest first.",
      "",
      "From a table or a local run everybody's; with --api those of one seller, or of none."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ListQuarantined implements Callable<Integer> {
  private static final String ROW = "%-36s  %-24s  %-26s  %-22s  %7s%n";

  @Option(names = "--resolved", description = "List those that somebody has dealt with instead.")
  private boolean resolved;

  @Option(names = "--json", description = "Print a JSON array instead of a table.")
  private boolean json;

  @Mixin private final ApiOptions api = new ApiOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Desk desk = api.open(stacks, new DeploymentOptions(), null)) {
      List<QuarantinedDocument> all = new ArrayList<>();
      desk.each(!resolved, all::add);
      if (json) {
        QuarantineJson.print(all, out);
      } else {
        table(all, desk.where(), out);
      }
      out.flush();
      return ExitCodes.OK;
    }
  }

  private void table(List<QuarantinedDocument> all, String where, PrintWriter out) {
    if (!all.isEmpty()) {
      out.printf(ROW, "ID", "SINCE", "SELLER", "CAUSE", "REPLAYS");
    }
    for (QuarantinedDocument message : all) {
      out.printf(
          ROW,
          message.id(),
          message.since(),
          QuarantineText.owner(message),
          message.cause(),
          message.replays());
    }
    out.printf("%d %s%s%n", all.size(), resolved ? "resolved" : "open", where);
  }
}
