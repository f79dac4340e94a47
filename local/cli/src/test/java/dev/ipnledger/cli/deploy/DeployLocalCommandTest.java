package dev.ipnledger.cli.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.CommandRun;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class DeployLocalCommandTest {
  private static final String HOME = "ledger.home";

  @TempDir private Path home;
  private String before;

  @BeforeEach
  void standInACheckoutWhereNothingIsUp() {
    before = System.getProperty(HOME, "");
    System.setProperty(HOME, home.toString());
  }

  @AfterEach
  void goBack() {
    if (before.isEmpty()) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, before);
    }
  }

  @Test
  void parametersOfNothingCannotBeChanged() {
    CommandRun run = CommandRun.of("deploy-local", "--set", "PendingEvery=PT1M");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nothing is up; start it by ./ledger deploy-local");
  }

  @Test
  void aParametersFileThatIsNotThereIsNamed() {
    CommandRun run =
        CommandRun.of("deploy-local", "--set", "SellerRegistry=@" + home.resolve("none.json"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("cannot read " + home.resolve("none.json"));
  }

  @Test
  void nothingIsTakenDownWhereNothingIsUp() {
    assertThat(CommandRun.of("deploy-local", "--down"))
        .returns(0, CommandRun::exitCode)
        .returns("nothing is up\n", CommandRun::out);
  }
}
