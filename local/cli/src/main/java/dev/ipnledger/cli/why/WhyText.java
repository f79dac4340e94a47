package dev.ipnledger.cli.why;

import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.explain.Contender;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.domain.explain.Rival;
import dev.ipnledger.domain.explain.Rule;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.ObjectItem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer for people. */
final class WhyText {
  private final PrintWriter out;

  WhyText(PrintWriter out) {
    this.out = out;
  }

  /** The story, and of each field in a line which word stands. */
  void overview(Answer answer) {
    story(answer);
    orders(answer.made());
    answer.item().ifPresent(this::attention);
    out.printf("%nWhat each field says, and by which document (more: ./ledger why ID FIELD):%n%n");
    List<Explained> fields = answer.fields();
    int width = Fields.names(fields).mapToInt(String::length).max().orElse(0);
    for (Explained field : fields) {
      out.printf("  %-" + width + "s  %s%n", field.field(), line(field));
    }
    warn(answer);
  }

  /** The story, and when a person was needed. */
  void attention(Answer answer, List<String> sentences) {
    story(answer);
    out.printf("%nWhat needed a person%n");
    sentences.forEach(sentence -> out.println("  " + sentence));
    warn(answer);
  }

  /** The story, and of some fields all that there is to say. */
  void details(Answer answer, List<Explained> fields) {
    story(answer);
    for (Explained field : fields) {
      out.printf("%n%s%n  %s%n", field.field(), field.rule().paragraph());
      Contender winner = field.winner();
      if (winner == null) {
        out.println("  nothing stands");
      } else {
        word(answer, "stands", winner, null);
      }
      field
          .rivals()
          .forEach(rival -> word(answer, rival.outcome().label(), rival.contender(), rival));
    }
    warn(answer);
  }

  private void story(Answer answer) {
    out.printf(
        "%n%s %s of %s in %s%n%n",
        answer.object().kind().wireName(),
        answer.object().id(),
        answer.object().account().sellerId(),
        answer.object().account().environment().slug());
    answer.story().forEach(sentence -> out.println("  " + sentence));
    answer.provenance().forEach(sentence -> out.println("  " + sentence));
  }

  private void orders(List<ObjectItem> made) {
    if (made.isEmpty()) {
      return;
    }
    out.printf("%n  Orders made on it, as Amazon told of each:%n%n");
    for (ObjectItem order : made) {
      out.printf(
          "  %s  %-9s  %s%n",
          order.object().id(),
          order.view().state().orElse("unknown"),
          order.view().fact(Fact.ORDER_TOTAL, Money.class).map(Money::toString).orElse("-"));
    }
  }

  private void attention(ObjectItem item) {
    for (Condition condition : item.attention()) {
      out.printf(
          "%n  Needs a person since %s: %s %s%n  %s%n",
          Moment.of(condition.since()),
          condition.kind().paragraph(),
          condition.detail(),
          condition.advice().paragraph());
    }
  }

  private void warn(Answer answer) {
    if (!answer.agrees()) {
      out.printf(
          "%n  WARNING: the kept object differs from what its evidence adds up to; see ./ledger"
              + " audit%n");
    }
  }

  private static String line(Explained field) {
    Contender winner = field.winner();
    long lost = field.rivals().stream().filter(it -> it.outcome() == Rival.Outcome.LOST).count();
    if (winner == null) {
      return "(only stated where it does not count)";
    }
    return winner.value()
        + (field.rule() == Rule.HEARD ? "" : "  -- " + name(winner))
        + (lost == 0 || field.rule() == Rule.HEARD ? "" : "; " + lost + " said otherwise");
  }

  private void word(Answer answer, String what, Contender contender, @Nullable Rival rival) {
    out.printf("  %-12s %s  -- %s%n", what + ":", contender.value(), name(contender));
    if (rival != null) {
      out.printf("  %-12s because %s%n", "", rival.because());
    }
    out.printf(
        "  %-12s %s%s%n",
        "",
        contender.evidenceId(),
        answer.evidence(contender.evidenceId()).map(Provenance::times).orElse(""));
  }

  private static String name(Contender contender) {
    return contender.source().name().toLowerCase(Locale.ROOT) + " " + Moment.of(contender.asOf());
  }
}
