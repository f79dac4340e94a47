package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.mws.request.CancelFeedSubmissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a feed back. */
@Command(
    name = "cancel",
    description = {"Take a feed back. One that Amazon has begun to work stays as it is."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CancelBatch implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "The FeedSubmissionId.")
  private String id = "";

  @Mixin private final BatchOptions options = new BatchOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    try (Stack stack = options.open()) {
      return BatchOutput.feeds(
          requireNonNull(spec, "picocli sets the spec").commandLine(),
          BatchWiring.calls(stack)
              .call(options.account(stack), CancelFeedSubmissions.of(List.of(id))),
          options.json);
    }
  }
}
