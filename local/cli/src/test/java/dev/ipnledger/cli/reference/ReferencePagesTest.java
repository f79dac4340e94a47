package dev.ipnledger.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePagesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path REFERENCE = ROOT.resolve("docs/reference");

  @TempDir private Path folder;

  @Test
  void theReferenceSaysWhatTheCodeSays() throws IOException {
    for (Page page : Pages.all(ROOT)) {
      Path file = REFERENCE.resolve(page.file());
      assertThat(file)
          .as("docs/reference is generated: run ./ledger reference --write, and commit it")
          .exists();
      assertThat(Files.readString(file))
          .as("%s is out of date: run ./ledger reference --write, and commit it", page.file())
          .isEqualTo(page.text());
    }
  }

  @Test
  void everyVariableOfTheTemplateHasItsShape() throws IOException {
    String settings =
        Pages.all(ROOT).stream()
            .filter(page -> page.file().equals("settings.md"))
            .findFirst()
            .orElseThrow()
            .text();
    assertThat(settings.lines().filter(line -> line.startsWith("| `")))
        .filteredOn(line -> !line.contains("POWERTOOLS_"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("|  |"));
  }

  @Test
  void theCommandSaysWhatDiffersAndWritesIt() throws IOException {
    Files.copy(ROOT.resolve("template.yaml"), folder.resolve("template.yaml"));

    assertThat(reference().exitCode()).isEqualTo(1);
    assertThat(reference().out()).contains("differs: docs/reference/states.md", "--write");
    assertThat(reference("--write").exitCode()).isZero();
    assertThat(reference().exitCode()).isZero();
    assertThat(reference().out()).isEqualTo("docs/reference says what the code says\n");
    assertThat(CommandRun.of("reference", "--root", folder.resolve("no").toString()).exitCode())
        .isEqualTo(3);
  }

  private CommandRun reference(String... more) {
    String[] arguments =
        Stream.concat(Stream.of("reference", "--root", folder.toString()), Stream.of(more))
            .toArray(String[]::new);
    return CommandRun.of(arguments);
  }
}
