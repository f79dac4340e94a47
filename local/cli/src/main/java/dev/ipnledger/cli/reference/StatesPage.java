package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.state.ReasonRule;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import java.util.List;

/** States and reason codes, kind by kind. */
final class StatesPage {
  private StatesPage() {}

  static Page page() {
    Markdown page =
        new Markdown("states.md", "States and reasons")
            .paragraph(
                "States only rise in rank; states of one rank may alternate, and a final one is"
                    + " never left. A state that stands in no row is kept as it came, taken for"
                    + " one of rank 1 that can be left, and raised. A reason that stands in no row"
                    + " is read by its state alone. What each advice means stands in"
                    + " [advice](advice.md).");
    for (ObjectKind kind : ObjectKind.values()) {
      List<List<String>> states =
          States.all().stream()
              .filter(rule -> rule.kind() == kind)
              .map(
                  rule ->
                      cells(
                          code(rule.name()),
                          Integer.toString(rule.rank()),
                          rule.terminal() ? "yes" : "no"))
              .toList();
      List<List<String>> reasons =
          Reasons.all().stream().filter(rule -> rule.kind() == kind).map(StatesPage::row).toList();
      if (!states.isEmpty()) {
        page.heading(kind.wireName()).table(cells("state", "rank", "final"), states);
      }
      if (!reasons.isEmpty()) {
        page.table(cells("state", "reason", "meaning", "advice"), reasons);
      }
    }
    return page.page();
  }

  private static List<String> row(ReasonRule rule) {
    String reason = rule.reasonCode();
    return cells(
        code(rule.state()),
        reason == null ? "" : code(reason),
        rule.meaning(),
        code(rule.advice().name()));
  }
}
