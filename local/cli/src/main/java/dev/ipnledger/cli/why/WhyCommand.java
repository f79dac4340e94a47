package dev.ipnledger.cli.why;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.cli.stack.StackOptions;
import dev.ipnledger.cli.subject.Search;
import dev.ipnledger.cli.subject.SellerOptions;
import dev.ipnledger.cli.why.WhyJson.AnswerDocument;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.ledger.Ledger;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers where an object's money is, and which document says so. */
@Command(
    name = "why",
    description = {
      "Tell where the money of an order or object is, and which document says so.",
      "",
      "Without FIELD: in sentences what it is worth, when it is booked, what went back; then each"
          + " field with the document whose word stands. With FIELD also every document that says"
          + " otherwise, and the step of the rule that decided."
    },
    footer = {
      "",
      "FIELD is an element's name in Amazon's documents, Status, FirstCompleted, or one of: state,"
          + " booked, amount, fee, refunded, captured, reference, attention, all.",
      "",
      "Exit codes: 0 answered, 1 the kept object differs from its evidence (see ./ledger audit),"
          + " 2 no such field, 3 the ledger cannot be reached or has nothing under ID."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class WhyCommand implements Callable<Integer> {
  private static final String ATTENTION = "attention";

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description =
          "Amazon's id of an order, authorization, capture, refund, chargeback, billing agreement;"
              + " the seller's own id; or a NotificationReferenceId.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD", description = "What to explain.")
  private @Nullable String field;

  @Option(names = "--json", description = "Print a JSON array instead of text.")
  private boolean json;

  @Mixin private final SellerOptions sellers = new SellerOptions();
  @Mixin private final StackOptions stacks = new StackOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = requireNonNull(spec, "picocli sets the spec").commandLine().getOut();
    try (Stack stack = stacks.open()) {
      Ledger ledger = stack.ledger();
      Search search = new Search(ledger, sellers.accounts(stack));
      Set<ObjectRef> found = search.find(id.strip());
      if (found.isEmpty()) {
        throw new StackException(
            "nothing is known under '"
                + id
                + "' in "
                + stack.place()
                + "; check the id, --seller"
                + " and --environment, or wait for its notification");
      }
      List<Answer> answers = found.stream().map(each -> Answer.read(ledger, search, each)).toList();
      Function<Answer, List<String>> attention =
          answer -> answer.attention(stack.policy(), InstantSource.system().instant());
      if (json) {
        printJson(answers, attention, out);
      } else {
        printText(answers, attention, out);
      }
      out.flush();
      return answers.stream().allMatch(Answer::agrees) ? ExitCodes.OK : ExitCodes.FOUND_WRONG;
    }
  }

  private void printText(
      List<Answer> answers, Function<Answer, List<String>> attention, PrintWriter out) {
    WhyText text = new WhyText(out);
    for (Answer answer : answers) {
      if (field == null) {
        text.overview(answer);
      } else if (asksForAttention()) {
        text.attention(answer, attention.apply(answer));
      } else {
        text.details(answer, chosen(answer));
      }
    }
  }

  private boolean asksForAttention() {
    return ATTENTION.equalsIgnoreCase(field);
  }

  private void printJson(
      List<Answer> answers, Function<Answer, List<String>> attention, PrintWriter out) {
    List<AnswerDocument> documents = new ArrayList<>();
    answers.forEach(
        answer ->
            documents.add(AnswerDocument.of(answer, attention.apply(answer), chosen(answer))));
    WhyJson.print(documents, out);
  }

  private List<Explained> chosen(Answer answer) {
    List<Explained> fields = answer.fields();
    String word = field;
    if (word == null || asksForAttention()) {
      return fields;
    }
    List<Explained> chosen = Fields.named(word, answer.object().kind(), fields);
    if (chosen.isEmpty()) {
      throw new ParameterException(
          requireNonNull(spec, "picocli sets the spec").commandLine(),
          "no document states '%s' about %s; it has %s"
              .formatted(
                  word,
                  answer.object().id(),
                  Fields.names(fields).collect(Collectors.joining(", "))));
    }
    return chosen;
  }
}
