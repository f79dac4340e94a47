package dev.ipnledger.cli.run;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.ExitCodes;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.play.Play;
import dev.ipnledger.runtime.system.LocalOptions;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything, plays purchases, and stays up or compares. */
@Command(
    name = "run",
    description = {
      "Run the whole system in this process and watch purchases go through it.",
      "",
      "Starts DynamoDB Local, an SQS-compatible queue, a stand-in for Amazon and the functions;"
          + " plays purchases; prints what happens. Nothing leaves this machine."
    },
    footer = {
      "",
      "Exit codes of --once: 0 the ledger agrees with the truth, 1 it does not,",
      "3 something could not start (a taken port is named, with the next free one)."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  /** A fixed scenario never collides with a run that is up. */
  private static final int ANY_FREE = 0;

  @Option(
      names = "--once",
      description = "Play the fixed scenario, compare the ledger with the truth, and end.")
  private boolean once;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8787",
      description = "Loopback port of the HTTP front; 0 takes any free one (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the ledger's table in this folder; without it all is gone at the end.")
  private @Nullable Path data;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of ids and of the order of purchases (${DEFAULT-VALUE}).")
  private long seed;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    LocalOptions options =
        LocalOptions.quick(once ? ANY_FREE : port, Optional.ofNullable(data), seed);
    HappeningPrinter printer = new HappeningPrinter(out);
    try (LocalSystem system = LocalSystem.start(options, printer, InstantSource.system());
        Play play = system.newPlay()) {
      return once ? once(play, out) : stay(system, play, out);
    } catch (StartException e) {
      err.println("ledger run: " + e.getMessage());
      err.flush();
      return ExitCodes.MISSING;
    }
  }

  private static int once(Play play, PrintWriter out) {
    return ComparisonTable.verdict(play.once(), out);
  }

  private static int stay(LocalSystem system, Play play, PrintWriter out)
      throws InterruptedException {
    Invitation.print(system, out);
    Thread shopping = Thread.ofVirtual().name("shopping").start(play::forever);
    // Ctrl-C ends the process; the hook lets the parts close in their order before it does.
    Thread waiting = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(waiting::interrupt, "ctrl-c"));
    try {
      shopping.join();
    } finally {
      shopping.interrupt();
    }
    return ExitCodes.OK;
  }
}
