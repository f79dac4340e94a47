package dev.ipnledger.runtime.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the table in {@code docs/security.md} to the attacks. With {@code -Dattacks=write} the
 * table is written instead.
 */
class SecurityPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "security.md");
  private static final String BEGIN = "<!-- attacks -->\n";
  private static final String END = "<!-- /attacks -->";

  @Test
  void theTableIsThatOfTheAttacks() throws IOException {
    String page = Files.readString(PAGE);
    String expected =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + table()
            + page.substring(page.indexOf(END));
    if ("write".equals(System.getProperty("attacks"))) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| what is tried | answer | what stops it |\n| --- | --- | --- |\n");
    AttackTest.attacks().forEach(attack -> table.append(attack.row()).append('\n'));
    return table.toString();
  }
}
