package dev.ipnledger.simulation.command;

import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Summary;
import dev.ipnledger.simulation.world.WorldReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what was met, and what did not hold. */
final class SummaryPrinter {
  private static final int MOST_VIOLATIONS = 10;

  private final PrintWriter out;
  private final String faults;
  private final int orders;
  private final @Nullable String defect;

  /**
   * @param faults as the option has it, for the command that replays a world
   * @param defect the same; absent for none
   */
  SummaryPrinter(PrintWriter out, String faults, int orders, @Nullable String defect) {
    this.out = out;
    this.faults = faults;
    this.orders = orders;
    this.defect = defect;
  }

  void print(long seed, Summary summary, double seconds, int cores, boolean json) {
    if (json) {
      json(seed, summary, seconds);
      return;
    }
    out.println("seed " + seed);
    out.printf(
        Locale.ROOT,
        "%d worlds, %d notifications, %.1f s, %.0f notifications a second on %d cores;"
            + " %d µs of processor time each%n",
        summary.worlds(),
        summary.notifications(),
        seconds,
        summary.notifications() / seconds,
        cores,
        micros(summary));
    out.println("\nfaults and how often they struck");
    for (Fault fault : Fault.values()) {
      out.printf("  %-20s %d%n", fault.slug(), summary.struck().getOrDefault(fault, 0));
    }
    out.println("\nstates and reasons, in how many worlds, and together with how many faults");
    summary
        .statuses()
        .forEach(
            (status, worlds) ->
                out.printf("  %-50s %6d %4d%n", status, worlds, partners(summary, status)));
    out.println("\n" + summary.pairs().size() + " pairs of a status and a fault were met");
    summary.failed().forEach(this::failure);
    if (summary.failed().isEmpty()) {
      out.println("everything held");
    }
  }

  private static long micros(Summary summary) {
    return summary.worked().toNanos() / 1_000 / Math.max(1, summary.notifications());
  }

  private static long partners(Summary summary, String status) {
    return summary.pairs().keySet().stream()
        .filter(pair -> pair.startsWith(status + " + "))
        .count();
  }

  private void failure(WorldReport report) {
    out.println("\nthe world " + report.seed() + " failed:");
    report.violations().stream()
        .limit(MOST_VIOLATIONS)
        .forEach(violation -> out.println("  " + violation));
    out.println("replay: " + replay(report.seed()));
  }

  private String replay(long seed) {
    return "./ledger simulate --seed "
        + seed
        + " --notifications 1 --orders "
        + orders
        + " --faults "
        + faults
        + (defect == null ? "" : " --defect '" + defect + "'");
  }

  private void json(long seed, Summary summary, double seconds) {
    out.printf(
        Locale.ROOT,
        "{\"seed\":%d,\"worlds\":%d,\"notifications\":%d,\"seconds\":%.3f,\"processorMicrosEach\":%d,\"faults\":{%s},"
            + "\"statuses\":{%s},\"pairs\":%d,\"failed\":[%s]}%n",
        seed,
        summary.worlds(),
        summary.notifications(),
        seconds,
        micros(summary),
        summary.struck().entrySet().stream()
            .map(entry -> quoted(entry.getKey().slug()) + ":" + entry.getValue())
            .collect(Collectors.joining(",")),
        entries(summary.statuses()),
        summary.pairs().size(),
        summary.failed().stream().map(this::json).collect(Collectors.joining(",")));
  }

  private static String entries(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  private String json(WorldReport report) {
    return "{\"seed\":"
        + report.seed()
        + ",\"replay\":"
        + quoted(replay(report.seed()))
        + ",\"violations\":["
        + report.violations().stream().map(SummaryPrinter::quoted).collect(Collectors.joining(","))
        + "]}";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
