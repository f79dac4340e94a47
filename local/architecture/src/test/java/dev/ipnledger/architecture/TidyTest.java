package dev.ipnledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Review comments that came twice. */
class TidyTest {
  // Written apart, so that this file keeps the rules, too.
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|TB" + "D)\\b");
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.$}/-])(/ro"
              + "ot/|/wo"
              + "rk/|/ho"
              + "me/\\w|/Use"
              + "rs/\\w|[A-Z]:\\\\Us"
              + "ers)");

  @Test
  void aFileHoldsOneIdea() {
    assertThat(
            Sources.javaMain().filter(file -> Sources.lines(file).size() > 250).map(Sources::name))
        .as("main source files of more than 250 lines; each holds two ideas")
        .isEmpty();
  }

  @Test
  void filesAreSmallRooms() {
    List<Integer> sizes =
        Sources.javaMain().map(file -> Sources.lines(file).size()).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2))
        .as("median of lines in a main source file")
        .isLessThan(60);
    assertThat(sizes.get(sizes.size() * 9 / 10))
        .as("lines that nine of ten keep below")
        .isLessThan(150);
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(linesWith(UNFINISHED))
        .as("notes to oneself; finish it, or file it as an issue")
        .isEmpty();
  }

  @Test
  void nothingKnowsTheMachineItWasWrittenOn() {
    assertThat(linesWith(MACHINE_PATH)).as("paths of one machine").isEmpty();
  }

  private static Stream<String> linesWith(Pattern pattern) {
    return Sources.files().flatMap(file -> linesWith(pattern, file));
  }

  private static Stream<String> linesWith(Pattern pattern, Path file) {
    List<String> lines = Sources.lines(file);
    return IntStream.range(0, lines.size())
        .filter(i -> pattern.matcher(lines.get(i)).find())
        .mapToObj(i -> Sources.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
  }
}
