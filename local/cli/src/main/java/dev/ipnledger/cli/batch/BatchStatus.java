package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.mws.request.GetFeedSubmissionList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks what became of feeds. */
@Command(
    name = "status",
    description = {
      "Ask Amazon what became of a feed, or of the last ten.",
      "",
      "_DONE_ means that a feed was accepted and waits to be worked; _CANCELLED_ that it was"
          + " rejected, or cancelled in time."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class BatchStatus implements Callable<Integer> {
  private static final String TYPE = "_POST_TRANSACTION_PAYMENTS_BATCH_DATA_";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The FeedSubmissionId that submit printed.")
  private @Nullable String id;

  @Mixin private final BatchOptions options = new BatchOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    GetFeedSubmissionList all = GetFeedSubmissionList.of();
    String one = id;
    try (Stack stack = options.open()) {
      return BatchOutput.feeds(
          requireNonNull(spec, "picocli sets the spec").commandLine(),
          BatchWiring.calls(stack)
              .call(
                  options.account(stack),
                  one == null
                      ? all.feedTypeList(List.of(TYPE))
                      : all.feedSubmissionIdList(List.of(one))),
          options.json);
    }
  }
}
