package dev.ipnledger.simulation.command;

import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.Shrink;
import dev.ipnledger.simulation.world.WorldReport;
import java.io.PrintWriter;

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
    out.println("\nthe shortest story found, of " + least.story().size() + " steps:");
    least.story().forEach(step -> out.println("  " + step));
    least.violations().forEach(violation -> out.println("  " + violation));
  }
}
