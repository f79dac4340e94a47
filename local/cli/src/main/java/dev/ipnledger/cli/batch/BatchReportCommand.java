package dev.ipnledger.cli.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.dynamodb.DynamoDbOccurrences;
import dev.ipnledger.mws.FileAnswer;
import dev.ipnledger.mws.batch.BatchReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "Fetch the report of a batch whose notification has come, and print a line for each request.",
      "",
      "Nothing is kept of it: answers may hold a buyer's data, and only their status is printed."
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
      FileAnswer answer =
          BatchWiring.documents(stack).report(account, reportId(stack, account), file);
      if (answer instanceof FileAnswer.NotFetched not) {
        return BatchOutput.not(command, "the report was not fetched: " + not.answer());
      }
      return print(command, file);
    } finally {
      Files.delete(file);
    }
  }

  private String reportId(Stack stack, Account account) {
    return new DynamoDbOccurrences(stack.dynamoDb(), stack.table())
        .batch(account, id).stream()
            .map(Occurrence::details)
            .filter(details -> details.containsKey(Occurrence.REPORT_ID))
            .map(details -> details.get(Occurrence.REPORT_ID))
            .findFirst()
            .orElseThrow(
                () ->
                    new StackException(
                        "no notification of batch "
                            + id
                            + " has come to "
                            + stack.place()
                            + " yet; see ./ledger batch status "
                            + id));
  }

  private int print(CommandLine command, Path file) throws IOException {
    ReportRows rows = new ReportRows(command.getOut(), options.json);
    try (InputStream report = Files.newInputStream(file)) {
      BatchReport read = rows.read(report);
      if (read instanceof BatchReport.Broken broken) {
        return BatchOutput.not(command, "the report breaks off: " + broken.sentence());
      }
    }
    return rows.failed() ? ExitCodes.FOUND_WRONG : ExitCodes.OK;
  }
}
