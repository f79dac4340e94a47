package dev.ipnledger.cli.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a page together, paragraph by paragraph. */
final class Markdown {
  private static final String GENERATED =
      "<!-- Written by ./ledger reference --write from the tables in code; edit those instead. -->";

  private final StringBuilder text = new StringBuilder();
  private final String file;
  private final String title;

  Markdown(String file, String title) {
    this.file = file;
    this.title = title;
    text.append(GENERATED).append("\n# ").append(title).append('\n');
  }

  Markdown heading(String heading) {
    text.append("\n## ").append(heading).append('\n');
    return this;
  }

  Markdown paragraph(String paragraph) {
    text.append('\n').append(paragraph).append('\n');
    return this;
  }

  /** A table; each row has as many cells as there are headings. */
  Markdown table(List<String> headings, List<List<String>> rows) {
    text.append('\n').append(row(headings));
    text.append(row(headings.stream().map(heading -> "---").toList()));
    rows.forEach(cells -> text.append(row(cells)));
    return this;
  }

  Page page() {
    return new Page(file, title, text.toString());
  }

  /** Text in the type of code. */
  static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  static List<String> cells(String... cells) {
    return Arrays.asList(cells);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
