package dev.ipnledger.cli.attention;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import java.io.PrintWriter;
import java.util.List;

/** Conditions for people to read. */
final class AttentionText {
  private static final String PROBLEM = "problem";
  private static final List<String> DETAILS = List.of("topicArn", "addTo", "lineToAdd");

  private final PrintWriter out;
  private int printed;

  AttentionText(PrintWriter out) {
    this.out = out;
  }

  /** How many conditions were printed. */
  int printed() {
    return printed;
  }

  void print(Raised raised) {
    switch (raised) {
      case ObjectItem item -> item.attention().forEach(condition -> print(item, condition));
      case SystemItem item -> print(item);
    }
  }

  private void print(ObjectItem item, Condition condition) {
    head(
        UtcMillis.of(condition.since()),
        item.object().account().sellerId() + " " + item.object().account().environment().slug(),
        condition.kind().wireName(),
        item.object().id().text());
    line(condition.kind().paragraph() + " " + condition.detail());
    line(condition.advice().paragraph());
  }

  private void print(SystemItem item) {
    head(
        UtcMillis.of(item.since()),
        item.owner().key().replace('#', ' '),
        item.kind().wireName(),
        item.cause());
    line(item.details().getOrDefault(PROBLEM, item.kind().paragraph()));
    DETAILS.stream()
        .filter(name -> item.details().containsKey(name))
        .forEach(name -> line(name + ": " + item.details().get(name)));
    line(item.kind().remedy());
  }

  private void head(String since, String whose, String kind, String about) {
    printed++;
    out.printf("%s  %-24s  %-20s  %s%n", since, whose, kind, about);
  }

  private void line(String text) {
    out.println("    " + text.strip());
  }
}
