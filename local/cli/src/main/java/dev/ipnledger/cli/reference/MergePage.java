package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import dev.ipnledger.domain.explain.Rule;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import java.util.Arrays;
import java.util.Locale;

/** Who says something, and whose word stands. */
final class MergePage {
  private MergePage() {}

  static Page page() {
    return new Markdown("merge.md", "Sources and merge rules")
        .paragraph(
            "A view is the join of all that was said about an object, and comes out the same in any"
                + " order. `./ledger why ID FIELD` says of a field which document won, which lost,"
                + " and by which rule.")
        .heading("Sources, weakest first")
        .table(
            cells("source", "what it is"),
            Arrays.stream(Source.values())
                .map(
                    source ->
                        cells(code(source.name().toLowerCase(Locale.ROOT)), source.paragraph()))
                .toList())
        .heading("Rules")
        .table(
            cells("rule", "whose word stands"),
            Arrays.stream(Rule.values())
                .map(rule -> cells(code(rule.wireName()), rule.paragraph()))
                .toList())
        .heading("Facts")
        .table(
            cells("element", "value", "rule"),
            Arrays.stream(Fact.values())
                .map(
                    fact ->
                        cells(
                            code(fact.wireName()),
                            fact.type().getSimpleName().toLowerCase(Locale.ROOT),
                            code(Rule.of(fact.nature()).wireName())))
                .toList())
        .page();
  }
}
