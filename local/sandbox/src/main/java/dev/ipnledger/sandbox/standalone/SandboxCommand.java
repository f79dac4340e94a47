package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.PortTakenException;
import dev.ipnledger.sandbox.state.StateException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the sandbox alone, from {@code ./ledger sandbox} or from its own jar. */
@Command(
    name = "sandbox",
    description = {
      "Run the stand-in for Off-Amazon Payments alone, for an integration of your own.",
      "",
      "Listens on this machine only. Prints a seller, its keys, and what to try."
    },
    footer = {
      "",
      "Exit codes: 130 ended by Ctrl-C, 2 called wrongly, 3 the port or the state file."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class SandboxCommand implements Callable<Integer> {
  private static final int MISSING = 3;

  private enum ClockKind {
    real,
    manual
  }

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + StandaloneOptions.DEFAULT_PORT,
      description = "Loopback port; 0 takes any free one (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the ids (${DEFAULT-VALUE}); a state file keeps its own.")
  private long seed;

  @Option(
      names = "--clock",
      paramLabel = "real|manual",
      defaultValue = "real",
      description =
          "real runs with the time of day; manual stands still until it is moved, and deliveries"
              + " follow it (${DEFAULT-VALUE}).")
  private ClockKind clock = ClockKind.real;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Go on from this file if it exists, and save to it at the end.")
  private @Nullable Path state;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Deliver notifications there; without it they are only logged.")
  private @Nullable URI endpoint;

  @Option(
      names = "--region",
      paramLabel = "uk|de|us|jp",
      defaultValue = "de",
      description = "Region of the seller (${DEFAULT-VALUE}).")
  private String region = "de";

  @Option(names = "--no-quotas", description = "Never throttle.")
  private boolean unlimited;

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command alone: {@code java -jar ipn-ledger-sandbox-standalone.jar}. */
  public static void main(String[] arguments) {
    // Jetty logs through SLF4J, and nobody who runs this listens.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(new CommandLine(new SandboxCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    check(command);
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (StandaloneSandbox running = StandaloneSandbox.start(options(InstantSource.system()))) {
      Welcome.print(running, out);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed), "ctrl-c"));
      ended.await();
    } catch (PortTakenException | StateException e) {
      command.commandLine().getErr().println("ledger sandbox: " + e.getMessage());
      return MISSING;
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /** Ctrl-C ends the process when its hooks return; the state file is written before. */
  private static void end(CountDownLatch ended, CountDownLatch closed) {
    ended.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private StandaloneOptions options(InstantSource wallClock) {
    Optional<Instant> manualStart =
        clock == ClockKind.manual ? Optional.of(wallClock.instant()) : Optional.empty();
    return new StandaloneOptions(
        port,
        seed,
        manualStart,
        Optional.ofNullable(state),
        Optional.ofNullable(endpoint),
        region,
        !unlimited,
        wallClock);
  }

  private void check(CommandSpec command) {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          command.commandLine(), "--port must be from 0 to 65535, not " + port);
    }
    if (!region.matches("uk|de|us|jp")) {
      throw new ParameterException(
          command.commandLine(), "--region must be uk, de, us or jp, not " + region);
    }
    if (endpoint != null
        && !"http".equals(endpoint.getScheme())
        && !"https".equals(endpoint.getScheme())) {
      throw new ParameterException(
          command.commandLine(), "--endpoint must be an http or https URL, not " + endpoint);
    }
  }
}
