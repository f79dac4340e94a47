package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Severity;
import dev.ipnledger.ledger.SystemItem;
import java.util.Arrays;

/** Everything that needs a person. */
final class AttentionPage {
  private AttentionPage() {}

  static Page page() {
    return new Markdown("attention.md", "What needs a person")
        .paragraph(
            "Conditions are computed from what the ledger holds. Each has an id that stays the same,"
                + " and leaves the list once it is over, or once a person has acknowledged it.")
        .heading("About a payment object")
        .table(
            cells("kind", "severity", "meaning"),
            Arrays.stream(AttentionKind.values())
                .map(
                    kind -> cells(code(kind.wireName()), kind.severity().label(), kind.paragraph()))
                .toList())
        .heading("About no payment object")
        .table(
            cells("kind", "in keys", "severity", "meaning", "what to do"),
            Arrays.stream(SystemItem.Kind.values())
                .map(
                    kind ->
                        cells(
                            code(kind.wireName()),
                            code(kind.name()),
                            kind.severity().label(),
                            kind.paragraph(),
                            kind.remedy()))
                .toList())
        .heading("Severities")
        .table(
            cells("severity", "when to act"),
            Arrays.stream(Severity.values())
                .map(severity -> cells(code(severity.label()), severity.paragraph()))
                .toList())
        .page();
  }
}
