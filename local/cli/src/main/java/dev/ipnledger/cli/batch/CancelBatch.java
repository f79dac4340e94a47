package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.request.CancelFeedSubmissions;
import dev.ipnledger.mws.response.FeedSubmissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a feed back. */
@Command(
    name = "cancel",
    description = {
      "Take a feed back. One that Amazon has begun to work stays as it is, which is said (exit 1)."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CancelBatch implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "The FeedSubmissionId.")
  private String id = "";

  @Mixin private final BatchOptions options = new BatchOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the spec").commandLine();
    try (Stack stack = options.open()) {
      return told(
          command,
          BatchWiring.calls(stack)
              .call(options.account(stack), CancelFeedSubmissions.of(List.of(id))));
    }
  }

  /** Amazon answers with the feeds that it cancelled; a feed that is worked is not among them. */
  private int told(CommandLine command, Outcome<FeedSubmissions> outcome) {
    boolean none =
        outcome instanceof Outcome.Done<FeedSubmissions> done
            && done.result().feeds().stream().noneMatch(feed -> feed.id().equals(id));
    return none
        ? BatchOutput.not(
            command,
            "feed "
                + id
                + " was not cancelled: Amazon works it already, or it has ended; see ./ledger batch"
                + " status "
                + id)
        : BatchOutput.feeds(command, outcome, options.json);
  }
}
