package dev.ipnledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there. */
class DocumentsTest {
  /** {@code [text](target)}, and {@code [text]: target} at the beginning of a line. */
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]]*\\](?:\\(([^)\\s]+)\\)|: +(\\S+)$)", Pattern.MULTILINE);

  private static final Path DECISIONS = Sources.ROOT.resolve("docs/adr");

  @Test
  void everyLinkToAFileHoldsAndItsHeadingExists() {
    assertThat(Sources.documents().flatMap(DocumentsTest::brokenLinks))
        .as("broken links")
        .isEmpty();
  }

  @Test
  void everyDecisionIsListed() {
    String index = String.join("\n", Sources.lines(DECISIONS.resolve("README.md")));
    assertThat(
            Sources.documents()
                .filter(file -> file.getParent().equals(DECISIONS))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches("\\d{4}-.*"))
                .filter(name -> !index.contains("(" + name + ")")))
        .as("decisions that docs/adr/README.md does not list")
        .isEmpty();
  }

  private static Stream<String> brokenLinks(Path document) {
    return LINK.matcher(String.join("\n", Sources.lines(document)))
        .results()
        .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .filter(link -> !holds(document, link))
        .map(link -> Sources.name(document) + " -> " + link);
  }

  private static boolean holds(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || hasHeading(target, parts[1]));
  }

  private static boolean hasHeading(Path document, String anchor) {
    return Sources.lines(document).stream()
        .filter(line -> line.startsWith("#"))
        .map(DocumentsTest::anchor)
        .anyMatch(anchor::equals);
  }

  /** The anchor that GitHub gives a heading. */
  private static String anchor(String heading) {
    Matcher text = Pattern.compile("#+ *(.*)").matcher(heading);
    return text.matches()
        ? text.group(1)
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\w\\- ]", "")
            .replace(' ', '-')
        : "";
  }
}
