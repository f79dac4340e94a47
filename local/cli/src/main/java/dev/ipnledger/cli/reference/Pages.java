package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.ipn.NotificationType;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.quarantine.ReplayOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All pages of the reference. A new table in code becomes a page, or a part of one, here. */
final class Pages {
  private Pages() {}

  /**
   * All of them, the list of contents first.
   *
   * @param root the project's folder, which has template.yaml
   */
  static List<Page> all(Path root) throws IOException {
    List<Page> pages =
        List.of(
            StatesPage.page(),
            advice(),
            AttentionPage.page(),
            notifications(),
            MergePage.page(),
            quarantine(),
            OperationsPage.page(),
            SettingsPage.page(root.resolve("template.yaml")));
    return Stream.concat(Stream.of(contents(pages)), pages.stream()).toList();
  }

  private static Page contents(List<Page> pages) {
    Markdown page =
        new Markdown("README.md", "Reference")
            .paragraph(
                "What the code knows, as tables. `./ledger reference --write` writes these pages, and"
                    + " a test holds them to the code. What subscribers of the alert topic get is"
                    + " in [alerts](alerts.md).");
    return page.table(
            cells("page", "file"),
            pages.stream()
                .map(one -> cells("[" + one.title() + "](" + one.file() + ")", code(one.file())))
                .toList())
        .page();
  }

  private static Page advice() {
    Markdown page =
        new Markdown("advice.md", "Advice")
            .paragraph(
                "What the shop's system should do next about an object or order: one of a closed set,"
                    + " the most urgent last.");
    for (Advice advice : Advice.values()) {
      page.heading(advice.name()).paragraph(advice.paragraph());
    }
    return page.page();
  }

  private static Page notifications() {
    return new Markdown("notifications.md", "Notifications and outcomes")
        .heading("Notification types")
        .paragraph("Each is understood in any of its spellings, in any case and with any spaces.")
        .table(
            cells("NotificationType", "root of NotificationData", "element of the object"),
            Arrays.stream(NotificationType.values())
                .map(
                    type ->
                        cells(
                            code(type.wireName()),
                            code(type.root()),
                            type.details().map(Markdown::code).orElse("none: about no payment")))
                .toList())
        .heading("Outcomes")
        .paragraph("What became of a document, as logs and answers name it.")
        .table(
            cells("outcome", "meaning"),
            Arrays.stream(Outcome.values())
                .map(outcome -> cells(code(outcome.label()), outcome.paragraph()))
                .toList())
        .page();
  }

  private static Page quarantine() {
    return new Markdown("quarantine.md", "Quarantine")
        .paragraph(
            "Why a signed message was set aside, and what to do about it; [the"
                + " guide](../quarantine.md) shows how.")
        .heading("Causes")
        .table(
            cells("cause", "meaning", "what to do"),
            Arrays.stream(Cause.values())
                .map(cause -> cells(code(cause.slug()), cause.paragraph(), cause.remedy()))
                .toList())
        .heading("Outcomes of a replay")
        .table(
            cells("outcome", "meaning"),
            Arrays.stream(ReplayOutcome.values())
                .map(outcome -> cells(code(outcome.label()), outcome.paragraph()))
                .toList())
        .page();
  }
}
