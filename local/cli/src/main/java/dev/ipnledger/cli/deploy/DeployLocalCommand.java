package dev.ipnledger.cli.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.cli.run.ComparisonTable;
import dev.ipnledger.cli.run.HappeningPrinter;
import dev.ipnledger.deploy.LocalDeployment;
import dev.ipnledger.deploy.ParameterChange;
import dev.ipnledger.deploy.UpMark;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.play.PlayResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deploys the real template into an emulator and stays up, or plays once and takes it down. */
@Command(
    name = "deploy-local",
    description = {
      "Deploy the real template with the real SAM CLI into an emulator on this machine.",
      "",
      "Each function runs as its packaged zip in a process of its own, under Lambda's own runtime"
          + " client, with its role's permissions enforced. The stand-in for Amazon delivers to the"
          + " deployed API and is called by the deployed functions. Nothing leaves this machine."
    },
    footer = {
      "",
      "Exit codes: 0 all was well, 1 the ledger differs from the truth (--once), 2 misuse,",
      "3 something could not start or be deployed; the message says what."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class DeployLocalCommand implements Callable<Integer> {
  /** Each delivery at the same time as another starts another process of the function. */
  private static final int AT_A_TIME = 2;

  @Option(
      names = "--once",
      description = "Play the fixed scenario, compare the ledger with the truth, take all down.")
  private boolean once;

  @Option(
      names = "--down",
      description = "Take down the deployment that is up in this checkout, and wait until it is.")
  private boolean down;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "Change a parameter of the deployment that is up, as sam deploy does. @FILE stands for"
              + " what the file holds, e.g. SellerRegistry=@registry.json. Repeatable.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--endpoint-url",
      paramLabel = "URL",
      defaultValue = "${env:AWS_ENDPOINT_URL}",
      description =
          "An emulator that listens already (default: AWS_ENDPOINT_URL); without it MiniStack is"
              + " started, and stopped at the end.")
  private @Nullable URI endpoint;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      if (!parameters.isEmpty()) {
        return change(out);
      }
      return down ? down(out) : up(out, err);
    } catch (StartException e) {
      say(err, "ledger deploy-local: " + e.getMessage());
      return ExitCodes.MISSING;
    }
  }

  private int up(PrintWriter out, PrintWriter err) {
    try (UpMark mark = UpMark.set();
        LocalDeployment deployment =
            LocalDeployment.start(
                Optional.ofNullable(endpoint),
                step -> say(err, step + " ..."),
                InstantSource.system())) {
      mark.listens(deployment.stack().endpoint());
      DeploymentInvitation.print(deployment, out);
      if (once) {
        return once(deployment, out);
      }
      mark.awaitDown();
      say(err, "taking it down ...");
      return ExitCodes.OK;
    }
  }

  private int change(PrintWriter out) {
    Map<String, String> read = new LinkedHashMap<>();
    parameters.forEach((name, value) -> read.put(name, value(value)));
    ParameterChange.apply(read);
    say(out, "deployed with " + String.join(", ", read.keySet()) + "; each function starts anew");
    return ExitCodes.OK;
  }

  /** A parameter is one line. */
  private static String value(String value) {
    if (!value.startsWith("@")) {
      return value;
    }
    Path file = Path.of(value.substring(1));
    try {
      return Files.readString(file).strip().replaceAll("\\s*\\R\\s*", " ");
    } catch (IOException e) {
      throw new StartException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static int down(PrintWriter out) throws InterruptedException {
    say(out, UpMark.takeDown() ? "taken down" : "nothing is up");
    return ExitCodes.OK;
  }

  private static int once(LocalDeployment deployment, PrintWriter out) {
    try (Play play = deployment.newPlay(new HappeningPrinter(out))) {
      PlayResult result = play.once(AT_A_TIME);
      return ComparisonTable.verdict(result, out);
    }
  }

  private static void say(PrintWriter err, String line) {
    err.println(line);
    err.flush();
  }
}
