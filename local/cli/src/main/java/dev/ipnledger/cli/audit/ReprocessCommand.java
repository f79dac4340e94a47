package dev.ipnledger.cli.audit;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.audit.Reprocessing.Reprocessed;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.Search;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs recorded documents through reading and recording again. */
@Command(
    name = "reprocess",
    description = {
      "Run a recorded notification, or all documents of an object, through the readers again.",
      "",
      "Shows what this version of the software makes of the kept bytes otherwise than it was"
          + " recorded, and what the object would be then. Nothing is written."
    },
    footer = {
      "",
      "Exit codes: 0 the same comes out; 1 something differs; 2 called wrongly; 3 the ledger cannot",
      "be reached or has nothing under ID."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ReprocessCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "A NotificationReferenceId, Amazon's id of an object, or the seller's own.")
  private String id = "";

  @Option(names = "--json", description = "Print a JSON array instead of text.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open()) {
      List<Reprocessed> reprocessed = reprocess(stack);
      if (json) {
        ReprocessOutput.json(reprocessed, out);
      } else {
        ReprocessOutput.text(reprocessed, out);
      }
      out.flush();
      return reprocessed.stream().allMatch(Reprocessed::same)
          ? ExitCodes.OK
          : ExitCodes.FOUND_WRONG;
    }
  }

  private List<Reprocessed> reprocess(Stack stack) {
    Ledger ledger = stack.ledger();
    List<Account> accounts = sellers.accounts(stack);
    String text = id.strip();
    Set<ObjectRef> objects = new LinkedHashSet<>();
    for (Account account : accounts) {
      ledger.byNotification(account, text).forEach(it -> objects.add(it.observation().object()));
    }
    Predicate<Evidence> asked = evidence -> text.equals(evidence.notificationReferenceId());
    if (objects.isEmpty()) {
      objects.addAll(new Search(ledger, accounts).find(text));
      asked = evidence -> true;
    }
    if (objects.isEmpty()) {
      throw new StackException("nothing is known under '" + id + "' in " + stack.place());
    }
    Predicate<Evidence> chosen = asked;
    Reprocessing reprocessing = new Reprocessing(ledger, stack.policy(), InstantSource.system());
    return objects.stream().map(object -> reprocessing.of(object, chosen)).toList();
  }
}
