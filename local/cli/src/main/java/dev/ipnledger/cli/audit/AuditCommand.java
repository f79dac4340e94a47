package dev.ipnledger.cli.audit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.progress.Progress;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.ledger.dynamodb.TableScan;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds every item of the table against the signed documents it comes from. */
@Command(
    name = "audit",
    description = {
      "Hold every item of the ledger against its signed documents, and name each that differs.",
      "",
      "Verifies each stored signature with the certificate kept with it, reads the kept bytes again,"
          + " adds up the evidence of each object and compares all of it with what is kept."
    },
    footer = {
      "",
      "Exit codes: 0 no differences, 1 differences, 2 called wrongly, 3 the ledger cannot be",
      "reached. An audit that is broken off prints how to go on with --resume."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
  @Option(
      names = "--repair",
      description =
          "Write objects that differ anew from their evidence. Evidence is never touched, and no"
              + " object is written of which a document is gone or in doubt.")
  private boolean repairs;

  @Option(
      names = "--resume",
      paramLabel = "TOKEN",
      description = "Go on where an audit was broken off.")
  private @Nullable String resume;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "End after so many partitions (orders), and print how to go on.")
  private int atMost = Integer.MAX_VALUE;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description =
          "How long to wait before what differs is looked at again, because others may be writing"
              + " it (${DEFAULT-VALUE}; with --data there is no need, and no wait).")
  private int settleSeconds;

  @Option(names = "--json", description = "Print one JSON object instead of text.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter err = command.commandLine().getErr();
    try (Stack stack = stacks.open()) {
      return told(walked(stack, err), command.commandLine().getOut());
    }
  }

  private AuditReport walked(Stack stack, PrintWriter err) throws InterruptedException {
    try (Progress progress =
        Progress.of("audit", new TableScan(stack.dynamoDb(), stack.table()).itemCount())) {
      AuditRun run =
          new AuditRun(stack, InstantSource.system(), sellers::includes, repairs, atMost, progress);
      Thread goOn = new Thread(() -> tellHowToGoOn(run, err), "how to go on");
      Runtime.getRuntime().addShutdownHook(goOn);
      try {
        run.walk(from());
        settle(run, stack);
      } catch (RuntimeException e) {
        tellHowToGoOn(run, err);
        throw e;
      } finally {
        Runtime.getRuntime().removeShutdownHook(goOn);
      }
      return run.report();
    }
  }

  private Optional<String> from() {
    Optional<String> token = Optional.ofNullable(resume);
    if (token.filter(it -> !TableScan.isPlace(it)).isPresent()) {
      throw new ParameterException(
          requireNonNull(spec, "picocli sets the spec").commandLine(),
          "--resume takes what an audit printed, not '" + resume + "'");
    }
    return token;
  }

  private void settle(AuditRun run, Stack stack) throws InterruptedException {
    if (!run.hasSuspects()) {
      return;
    }
    if (stack.kind() != Stack.Kind.FOLDER) {
      Thread.sleep(Duration.ofSeconds(settleSeconds));
    }
    run.lookAgain();
  }

  private int told(AuditReport report, PrintWriter out) {
    if (json) {
      AuditOutput.json(report, out);
    } else {
      AuditOutput.text(report, out);
    }
    out.flush();
    return report.entries().isEmpty() ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
  }

  private static void tellHowToGoOn(AuditRun run, PrintWriter err) {
    run.reached()
        .ifPresent(token -> err.println("to go on from here: ./ledger audit --resume " + token));
    err.flush();
  }
}
