package dev.ipnledger.cli.close;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.agenda.Closing;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
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
      "It reads the ledger and asks nobody. The function reconcile closes by the same rule, after it"
          + " asked Amazon about everything that could still hold money."
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
      defaultValue = "P1D",
      description =
          "How long nothing may have changed (parameter CloseQuietFor; ${DEFAULT-VALUE}).")
  private Duration quietFor = Closing.STANDARD.quietFor();

  @Option(
      names = "--close-idle-after-days",
      paramLabel = "DAYS",
      description = "As in the seller registry; without it an idle order stays open.")
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
      Candidates candidates = new Candidates(stack.ledger(), policy(), now());
      Stream<Candidate> found = sellers.accounts(stack).stream().flatMap(candidates::of);
      CandidatePrinter printer = new CandidatePrinter(out);
      if (json) {
        printer.json(found.toList());
      } else {
        printer.text(found);
      }
      out.flush();
    }
    return ExitCodes.OK;
  }

  private Closing policy() {
    Closing usual = Closing.STANDARD;
    return new Closing(
        usual.mode(),
        quietFor,
        usual.staleAfter(),
        closeIdleAfterDays == null ? OptionalInt.empty() : OptionalInt.of(closeIdleAfterDays),
        usual.mostPerRun(),
        usual.freshFor(),
        usual.authorizations());
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }
}
