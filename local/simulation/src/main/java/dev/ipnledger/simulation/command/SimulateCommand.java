package dev.ipnledger.simulation.command;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.simulation.defect.Defects;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.Summary;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs simulated worlds. */
@Command(
    name = "simulate",
    description = {
      "Run the functions in simulated worlds where everything fails, and compare with the truth.",
      "",
      "Each world is one thread, one seed and simulated time. The same seed gives the same world."
    },
    footer = {"", "Exit codes: 0 all held, 1 something did not, 2 called wrongly."},
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The first world's seed; else a new one.")
  private @Nullable Long seed;

  @Option(
      names = "--notifications",
      paramLabel = "N",
      defaultValue = "50000",
      description =
          "How many Amazon publishes at least, in all worlds together (${DEFAULT-VALUE}).")
  private int notifications = 50_000;

  @Option(
      names = "--orders",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many orders a world has (${DEFAULT-VALUE}: about 5,000 notifications).")
  private int orders = Campaign.ORDERS;

  @Option(
      names = "--faults",
      paramLabel = "all|LIST",
      defaultValue = "all",
      description = "What may go wrong: all, none, or names with commas between them.")
  private String faults = "all";

  @Option(
      names = "--minutes",
      paramLabel = "M",
      defaultValue = "60",
      description = "No world begins after so many minutes (${DEFAULT-VALUE}).")
  private int minutes = 60;

  @Option(
      names = "--defect",
      paramLabel = "NAME|list",
      description = "Put a deliberate defect in, to see it found; list names them.")
  private @Nullable String defect;

  @Option(names = "--shrink", description = "Reduce a world that fails to a short story.")
  private boolean shrink;

  @Option(names = "--json", description = "Print one JSON document instead of text.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    PrintWriter progress = command.commandLine().getErr();
    if ("list".equals(defect)) {
      Defects.all().forEach(one -> out.println(one.name()));
      out.flush();
      return 0;
    }
    Supplier<Seams> seams = seams(command);
    System.setProperty("ipnledger.log", "OFF");
    InstantSource clock = InstantSource.system();
    long first = seed == null ? clock.millis() : seed;
    Set<Fault> possible = possible(command);
    progress.println("seed " + first);
    progress.flush();
    Campaign campaign = new Campaign(first, possible, orders, seams, clock);
    long began = clock.millis();
    int cores = Runtime.getRuntime().availableProcessors();
    Summary summary =
        campaign.run(
            notifications, Duration.ofMinutes(minutes), cores, new Progress(progress, clock)::tell);
    double seconds = Math.max(0.001, (clock.millis() - began) / 1000.0);
    new SummaryPrinter(out, faults, orders, defect).print(first, summary, seconds, cores, json);
    if (shrink && !summary.failed().isEmpty()) {
      new Shrinking(campaign, out).of(summary.failed().getFirst().seed());
    }
    out.flush();
    return summary.failed().isEmpty() ? 0 : 1;
  }

  private Supplier<Seams> seams(CommandSpec command) {
    return defect == null
        ? () -> Seams.NONE
        : Defects.all().stream()
            .filter(one -> one.name().equals(defect))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        command.commandLine(),
                        "no defect is called " + defect + "; --defect list names them"))
            .seams();
  }

  private Set<Fault> possible(CommandSpec command) {
    if (faults.equals("all")) {
      return EnumSet.allOf(Fault.class);
    }
    Set<Fault> possible = EnumSet.noneOf(Fault.class);
    if (!faults.equals("none")) {
      for (String name : faults.split(",", -1)) {
        possible.add(
            Fault.named(name.strip())
                .orElseThrow(
                    () ->
                        new ParameterException(
                            command.commandLine(), "no fault is called " + name + "; see --help")));
      }
    }
    return possible;
  }
}
