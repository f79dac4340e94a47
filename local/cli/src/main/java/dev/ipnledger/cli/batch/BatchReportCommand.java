package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.mws.FileAnswer;
import dev.ipnledger.mws.batch.BatchReport;
import dev.ipnledger.mws.batch.BatchReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches the report of a batch that was worked. */
@Command(
    name = "report",
    description = {
      "Fetch the report of a batch that was worked, and print a line for each request.",
      "",
      "It is found by the batch's notification, or without one by Amazon's list of reports. What it"
          + " states of payments is recorded, without the buyer's data; only statuses are printed."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class BatchReportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "The FeedSubmissionId.")
  private String id = "";

  @Mixin private final BatchOptions options = new BatchOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine command = requireNonNull(spec, "picocli sets the spec").commandLine();
    Path file = Files.createTempFile("batch-report", ".xml");
    try (Stack stack = options.open()) {
      Account account = options.account(stack);
      for (ReportSearch.Candidate candidate : search(stack).candidates(account, id)) {
        FileAnswer answer = BatchWiring.documents(stack).report(account, candidate.id(), file);
        switch (answer) {
          case FileAnswer.NotFetched not -> {
            return BatchOutput.not(command, "the report was not fetched: " + not.answer());
          }
          case FileAnswer.Fetched fetched -> {
            if (isOfThisFeed(file)) {
              return take(
                  command, stack, account, file, candidate.at().orElse(fetched.answeredAt()));
            }
          }
        }
      }
      return BatchOutput.not(
          command,
          "no notification of batch "
              + id
              + " has come and Amazon lists no report of it yet; see ./ledger batch status "
              + id);
    } finally {
      Files.delete(file);
    }
  }

  private static ReportSearch search(Stack stack) {
    return new ReportSearch(
        new DynamoDbOccurrences(stack.dynamoDb(), stack.table()), BatchWiring.calls(stack));
  }

  /** A report that names no feed is believed to be the one that was asked for. */
  private boolean isOfThisFeed(Path file) throws IOException {
    try (InputStream report = Files.newInputStream(file)) {
      BatchReport read = BatchReportReader.read(report, row -> {});
      return !(read instanceof BatchReport.Whole whole)
          || whole.batchReferenceId().map(id::equals).orElse(true);
    }
  }

  private int take(CommandLine command, Stack stack, Account account, Path file, Instant asOf)
      throws IOException {
    InstantSource clock = InstantSource.system();
    RowRecording recording =
        new RowRecording(
            new Recorder(stack.ledger(), each -> stack.policy(), clock), account, asOf, clock);
    ReportRows rows = new ReportRows(command.getOut(), options.json);
    try (InputStream report = Files.newInputStream(file)) {
      BatchReport read = rows.read(report, recording::take);
      command
          .getErr()
          .printf(
              "%d of %d requests state a payment; recorded%n", recording.recorded(), read.rows());
      command.getErr().flush();
      if (read instanceof BatchReport.Broken broken) {
        return BatchOutput.not(command, "the report breaks off: " + broken.sentence());
      }
    }
    return rows.failed() ? ExitCodes.FOUND_WRONG : ExitCodes.OK;
  }
}
