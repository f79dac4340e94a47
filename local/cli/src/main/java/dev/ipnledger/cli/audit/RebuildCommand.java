package dev.ipnledger.cli.audit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.audit.Rebuilding.Rebuilt;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up the evidence of an order or object anew. */
@Command(
    name = "rebuild",
    description = {
      "Add up the evidence of an order or object anew, and show what the kept object differs in.",
      "",
      "Nothing is written without --write. With it each object that differs is written over, also"
          + " where a document is gone or in doubt, which ./ledger audit --repair leaves alone."
    },
    footer = {
      "",
      "Exit codes: 0 the kept objects are what their evidence adds up to, or were written so;",
      "1 they differ; 2 called wrongly; 3 the ledger cannot be reached or has nothing under ID."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Amazon's id of an order (all its objects) or of one object; the seller's own.")
  private String id = "";

  @Option(names = "--write", description = "Write the objects that differ.")
  private boolean write;

  @Option(names = "--json", description = "Print a JSON array instead of text.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open()) {
      List<Rebuilt> rebuilt =
          new Rebuilding(stack, write, InstantSource.system())
              .of(id.strip(), sellers.accounts(stack));
      if (rebuilt.isEmpty()) {
        throw new StackException("nothing is known under '" + id + "' in " + stack.place());
      }
      if (json) {
        RebuildOutput.json(rebuilt, out);
      } else {
        RebuildOutput.text(rebuilt, out);
      }
      out.flush();
      boolean good = rebuilt.stream().allMatch(one -> one.same() || one.written());
      return good ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }
}
