package dev.ipnledger.cli.discovery;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.progress.Progress;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.reports.ReportRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in what the ledger was never told. */
@Command(
    name = "import",
    description = {
      "Take in ids or a report file of Amazon's, and tell what was new and what differed.",
      "",
      "FILE holds one id of Amazon's a line, or is a flat-file report: of order references,"
          + " authorizations, captures or refunds, whose rows become evidence, or a settlement,"
          + " whose amounts and fees are compared and nothing is written.",
      "With --seller-order-ids FILE holds the shop's own order ids, one a line: Amazon is asked which"
          + " order references have them, and about each of these.",
      "The same file may be taken in again: what is there stays as it is. When it is stopped it says"
          + " how to go on."
    },
    footer = {
      "",
      "Exit codes: 0 all was taken; 1 something is odd or was not taken; 2 called wrongly, or FILE",
      "cannot be understood; 3 the ledger cannot be reached."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  /** One of the two. */
  static final class What {
    @Parameters(index = "0", paramLabel = "FILE", description = "What is taken in.")
    private @Nullable Path file;

    @Option(
        names = "--seller-order-ids",
        paramLabel = "FILE",
        description = "The shop's own order ids, one a line.")
    private @Nullable Path sellerOrderIds;
  }

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--from",
      paramLabel = "LINE",
      defaultValue = "1",
      description = "Pass over the lines before this one, to go on where it broke off.")
  private long fromLine;

  @Option(names = "--json", description = "Print a JSON object a line, the last with the counts.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the spec").commandLine();
    Path orders = what.sellerOrderIds;
    Path path = orders == null ? requireNonNull(what.file, "picocli sets one of them") : orders;
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      return refused(command, path + " is no file that can be read");
    }
    ImportOutput output = new ImportOutput(command.getOut(), json);
    Whereabouts whereabouts =
        Whereabouts.watch(command.getErr(), command.getCommandSpec().qualifiedName());
    try (whereabouts;
        Stack stack = stacks.open(deployment);
        Progress progress = Progress.of("import", -1)) {
      imports(orders, path, stack)
          .run(
              path,
              fromLine,
              taken -> {
                whereabouts.at(taken.line());
                progress.passed(1);
                output.taken(taken);
              });
    } catch (ReportRefusedException e) {
      return refused(command, path + ": " + e.getMessage() + soFar(whereabouts));
    } catch (IOException e) {
      return refused(command, path + " cannot be read as UTF-8 text" + soFar(whereabouts));
    }
    output.end();
    return output.wrong() ? ExitCodes.FOUND_WRONG : ExitCodes.OK;
  }

  private Import imports(@Nullable Path orders, Path path, Stack stack) throws IOException {
    return orders == null
        ? ImportWiring.of(path, stack, sellers.accounts(stack))
        : ImportWiring.ofSellerOrderIds(stack, sellers.accounts(stack));
  }

  private static String soFar(Whereabouts whereabouts) {
    return whereabouts.line() == 0
        ? ""
        : "; what came before is taken in, go on with --from " + whereabouts.line();
  }

  private static int refused(CommandLine command, String sentence) {
    PrintWriter err = command.getErr();
    err.println(command.getCommandSpec().qualifiedName() + ": " + sentence);
    err.flush();
    return ExitCodes.MISUSED;
  }
}
