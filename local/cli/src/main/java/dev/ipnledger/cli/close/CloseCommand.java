package dev.ipnledger.cli.close;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.Account;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the policy would close. */
@Command(
    name = "close",
    description = {
      "Show which order references the policy would close, and why not the others.",
      "",
      "It reads the ledger and asks nobody. The function reconcile closes by the same rule and the"
          + " same policy, which each of its runs leaves in the table: the parameters of the"
          + " deployment and the seller's closeIdleAfterDays. Before a Close it asks Amazon about"
          + " everything that could still hold money."
    },
    footer = {"", "Exit codes: 0 shown, 2 called wrongly, 3 the ledger cannot be reached."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class CloseCommand implements Callable<Integer> {
  @Option(
      names = "--dry-run",
      description = "Show and close nothing. There is no other way: only reconcile closes.")
  private boolean dryRun;

  @Option(
      names = "--quiet-for",
      paramLabel = "DURATION",
      description = "What if nothing had to change for so long (the parameter CloseQuietFor)?")
  private @Nullable Duration quietFor;

  @Option(
      names = "--close-idle-after-days",
      paramLabel = "DAYS",
      description = "What if the seller registry said so?")
  private @Nullable Integer closeIdleAfterDays;

  @Option(names = "--json", description = "Print a JSON array instead of text.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    if (!dryRun) {
      throw new ParameterException(
          command.commandLine(), "add --dry-run: only the function reconcile closes anything");
    }
    PrintWriter out = command.commandLine().getOut();
    try (Stack stack = stacks.open()) {
      CandidatePrinter printer = new CandidatePrinter(out);
      Candidates candidates = new Candidates(stack.ledger(), now());
      Policies policies = new Policies(stack, quietFor, closeIdleAfterDays);
      List<Candidate> all = new ArrayList<>();
      for (Account account : sellers.accounts(stack)) {
        AppliedPolicy policy = policies.of(account);
        Stream<Candidate> found = candidates.of(account, policy);
        if (json) {
          found.forEach(all::add);
        } else {
          printer.text(account, policy, found);
        }
      }
      if (json) {
        printer.json(all);
      } else {
        printer.end();
      }
      out.flush();
    }
    return ExitCodes.OK;
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }
}
