package dev.ipnledger.simulation.command;

import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.Shrink;
import dev.ipnledger.simulation.world.WorldReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the smallest world found that still fails, step by step. */
final class Shrinking {
  private final Campaign campaign;
  private final PrintWriter out;

  Shrinking(Campaign campaign, PrintWriter out) {
    this.campaign = campaign;
    this.out = out;
  }

  void of(long seed) {
    WorldReport least = Shrink.of(campaign.plan(seed, true));
    List<String> story = Story.of(least.story(), least.violations());
    out.printf(
        Locale.ROOT,
        "%nthe smallest world found that fails has %d notifications and these faults: %s%n"
            + "what happened in it about what did not hold:%n",
        least.notifications(),
        least.struck().isEmpty()
            ? "none"
            : least.struck().keySet().stream().map(Fault::slug).collect(Collectors.joining(", ")));
    story.forEach(step -> out.println("  " + step));
    least.violations().forEach(violation -> out.println("  " + violation));
  }
}
