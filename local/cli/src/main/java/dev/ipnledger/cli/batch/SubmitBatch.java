package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.batch.FeedCheck.Checked;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.Account;
import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.settings.SellerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a feed and hands it in. */
@Command(
    name = "submit",
    description = {
      "Check a feed and hand it to Amazon.",
      "",
      "Refused before anything is sent: other operations or sellers than the first one's, more than"
          + " 60,000 requests, an operation that feeds of the region may not ask for."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class SubmitBatch implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The feed, XML in UTF-8.")
  private @Nullable Path file;

  @Mixin private final BatchOptions options = new BatchOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the spec").commandLine();
    Path feed = requireNonNull(file, "picocli sets the file");
    try (Stack stack = options.open()) {
      Account account = options.account(stack);
      SellerSettings seller = stack.requireRegistry().seller(account).orElseThrow();
      Checked checked = FeedCheck.of(feed, account.sellerId(), seller.region());
      command
          .getErr()
          .printf(
              "%d %s of %s%n",
              checked.requests(),
              checked.requests() == 1 ? "request" : "requests",
              checked.operation().operation().wireName());
      SubmitFeed request = SubmitFeed.of(ContentMd5.of(feed), List.of(seller.marketplaceId()));
      return BatchOutput.feeds(
          command, BatchWiring.documents(stack).submit(account, request, feed), options.json);
    } catch (FeedFaultException e) {
      BatchOutput.not(command, e.getMessage() + "; nothing was sent");
      return ExitCodes.MISUSED;
    } catch (IOException e) {
      BatchOutput.not(command, feed + " cannot be read");
      return ExitCodes.MISUSED;
    }
  }
}
