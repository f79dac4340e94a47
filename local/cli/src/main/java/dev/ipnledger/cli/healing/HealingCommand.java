package dev.ipnledger.cli.healing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.query.document.HealingDocument;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the last run of reconcile left behind about each account. */
@Command(
    name = "healing",
    description = {
      "Show within what time a lost notification heals, as the quotas allow at present.",
      "",
      "Each run of reconcile leaves it in the table: the bounds of the policy, the bounds in force,"
          + " how much is due and since when. Sellers that reconcile never ran for are left out."
    },
    footer = {"", "Exit codes: 0 shown, 2 called wrongly, 3 the ledger cannot be reached."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class HealingCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Option(
      names = "--json",
      description = "Print one JSON object, with an entry for each seller and environment.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open()) {
      Map<Account, AccountReport> found = new LinkedHashMap<>();
      DynamoDbAccountReports reports = new DynamoDbAccountReports(stack.dynamoDb(), stack.table());
      sellers
          .accounts(stack)
          .forEach(
              account -> reports.find(account).ifPresent(report -> found.put(account, report)));
      if (json) {
        out.println(text(found));
      } else if (found.isEmpty()) {
        out.println("reconcile has not run yet");
      } else {
        found.forEach((account, report) -> print(account, report, out));
      }
      out.flush();
    }
    return ExitCodes.OK;
  }

  private static void print(Account account, AccountReport report, PrintWriter out) {
    out.printf("%s, as of %s%n", account, report.asOf());
    report
        .bounds()
        .forEach(
            (kind, bound) ->
                out.printf(
                    "  %-16s %-10s%s%n",
                    kind.wireName(),
                    bound.inForce(),
                    bound.stretchedBy().isZero()
                        ? ""
                        : "  the quota stretches it from " + bound.byPolicy()));
    out.printf(
        "  %s%n",
        report
            .oldestDueAt()
            .map(at -> report.due() + " calls are due, the oldest since " + at)
            .orElse("nothing is due"));
  }

  private static String text(Map<Account, AccountReport> found) {
    Map<String, HealingDocument> documents = new TreeMap<>();
    found.forEach((account, report) -> documents.put(account.key(), HealingDocument.of(report)));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(documents);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
  }
}
