package dev.ipnledger.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import org.junit.jupiter.api.Test;

class BatchCommandTest {
  @Test
  void eachCommandSaysHowToNameTheSellersOfADeployedLedger() {
    try (TestTable table = new TestTable()) {
      CommandRun run = table.run("batch", "status", "--seller", "A1SELLER");

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains("--registry FILE and --secret ID");
    }
  }

  @Test
  void twoLedgersAreMisuse() {
    CommandRun run = CommandRun.of("batch", "cancel", "1", "--table", "one", "--data", "two");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--stack, --table and --data each name a ledger; name one");
  }
}
