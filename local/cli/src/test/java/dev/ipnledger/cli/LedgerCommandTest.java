package dev.ipnledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LedgerCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "generate-completion"})
  void answersOnItsOwn(String argument) {
    assertThat(execute(argument)).isEqualTo(ExitCodes.OK);
    assertThat(out.toString()).contains("ledger");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theVersionIsTheBuilds() {
    execute("--version");
    assertThat(out.toString().strip()).matches("ipn-ledger \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void anUnknownCommandIsMisuseAndNamed() {
    assertThat(execute("lauch")).isEqualTo(ExitCodes.MISUSED);
    assertThat(err.toString()).contains("lauch");
  }

  @Test
  void everyCommandDescribesItself() {
    LedgerCommand.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty());
  }

  private int execute(String... arguments) {
    CommandLine line = LedgerCommand.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
