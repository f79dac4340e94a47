package dev.ipnledger.cli.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantined;
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
    description = "List the messages that nobody has dealt with, oldest first.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ListQuarantined implements Callable<Integer> {
  private static final String ROW = "%-36s  %-24s  %-22s  %-22s  %7s%n";

  @Option(names = "--resolved", description = "List those that somebody has dealt with instead.")
  private boolean resolved;

  @Option(names = "--json", description = "Print a JSON array instead of a table.")
  private boolean json;

  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open()) {
      List<Quarantined> all = new ArrayList<>();
      Messages.in(stack).each(!resolved, all::add);
      if (json) {
        QuarantineJson.print(all.stream().map(QuarantinedDocument::of).toList(), out);
      } else {
        table(all, out);
      }
      out.flush();
      return ExitCodes.OK;
    }
  }

  private void table(List<Quarantined> all, PrintWriter out) {
    if (!all.isEmpty()) {
      out.printf(ROW, "ID", "SINCE", "SELLER", "CAUSE", "REPLAYS");
    }
    for (Quarantined message : all) {
      out.printf(
          ROW,
          message.key().id(),
          UtcMillis.of(message.since()),
          message.key().owner().key().replace('#', ' '),
          Cause.of(message).slug(),
          message.replays().count());
    }
    out.printf("%d %s%n", all.size(), resolved ? "resolved" : "open");
  }
}
