package dev.ipnledger.cli.attention;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.DeploymentOptions;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.query.document.AttentionDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what needs a person, of sellers and of nobody. */
@Command(
    name = "attention",
    description = {
      "List what needs a person, oldest first: payments, messages set aside, what keeps some out.",
      "",
      "Without --seller also what belongs to no seller of the registry, with the line to add."
    },
    footer = {
      "",
      "Exit codes: 0 nothing needs a person, 1 something does, 2 misused, 3 the ledger cannot be"
          + " reached."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class AttentionCommand implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  @Option(
      names = "--nobodys",
      description =
          "Only what belongs to no seller; with --table and without --registry all that was set"
              + " aside, whosever it is.")
  private boolean nobodys;

  @Option(names = "--json", description = "Print a document as the query API has it.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Mixin private final DeploymentOptions deployment = new DeploymentOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open(deployment)) {
      List<Raised> raised = raised(stack);
      if (json) {
        print(AttentionDocument.of(new Page<>(raised, Optional.empty())), out);
      } else {
        AttentionText text = new AttentionText(out);
        raised.forEach(text::print);
        out.println(
            text.printed() == 0
                ? "nothing needs a person"
                : text.printed() + (text.printed() == 1 ? " condition" : " conditions"));
      }
      out.flush();
      return raised.isEmpty() ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  private List<Raised> raised(Stack stack) {
    Waiting waiting = new Waiting(stack.ledger());
    List<Raised> raised = new ArrayList<>();
    if (!nobodys) {
      raised.addAll(waiting.of(sellers.accounts(stack)));
    }
    if (nobodys || sellers.includeAll()) {
      raised.addAll(waiting.ofNobody(served(stack)));
    }
    return raised;
  }

  /** Accounts whose conditions were listed as theirs, or would be. */
  private Predicate<Account> served(Stack stack) {
    return stack
        .access()
        .map(SellerAccess::registry)
        .<Predicate<Account>>map(registry -> registry::knows)
        .orElseGet(
            () ->
                stack.kind() == Stack.Kind.FOLDER && !nobodys
                    ? List.copyOf(sellers.accounts(stack))::contains
                    : _ -> false);
  }

  private static void print(AttentionDocument document, PrintWriter out) {
    try {
      out.println(JSON.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON for conditions", e);
    }
  }
}
