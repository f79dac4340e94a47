package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A merchant's own batches; its subcommands do the work. */
@Command(
    name = "batch",
    description = {
      "Submit a feed of payment requests, ask what became of it, fetch its report, or cancel it."
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 Amazon did not do it, or rows of the report failed; 2 called wrongly,",
      "or the feed cannot be sent as it is; 3 the system cannot be reached or names no sellers."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    subcommands = {
      SubmitBatch.class,
      BatchStatus.class,
      BatchReportCommand.class,
      CancelBatch.class
    })
public final class BatchCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    command.commandLine().usage(command.commandLine().getErr());
    return ExitCodes.MISUSED;
  }
}
