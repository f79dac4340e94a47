package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.fault.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes a failing world smaller as long as it fails: fewer orders, fewer kinds of faults, fewer
 * strikes.
 */
public final class Shrink {
  private WorldPlan plan;

  private Shrink(WorldPlan plan) {
    this.plan = plan;
  }

  /** The report of the smallest world found. A plan that does not fail is not made smaller. */
  public static WorldReport of(WorldPlan plan) {
    Shrink shrink = new Shrink(plan);
    if (!SimulatedWorld.run(plan).violations().isEmpty()) {
      shrink.orders();
      shrink.faults();
      shrink.strikes();
    }
    return SimulatedWorld.run(shrink.plan);
  }

  /** Delta debugging: leaves out ever smaller parts. */
  private void orders() {
    int part = Math.max(1, plan.orders().size() / 2);
    while (true) {
      boolean less = false;
      List<Integer> all = new ArrayList<>(plan.orders());
      for (int from = 0; from < all.size(); from += part) {
        SortedSet<Integer> fewer = new TreeSet<>(plan.orders());
        fewer.removeAll(all.subList(from, Math.min(all.size(), from + part)));
        less |= !fewer.isEmpty() && take(with(fewer, plan.faults(), plan.mostStrikes()));
      }
      if (part == 1 && !less) {
        return;
      }
      part = Math.max(1, part / 2);
    }
  }

  private void faults() {
    for (Fault fault : Fault.values()) {
      Set<Fault> fewer = EnumSet.noneOf(Fault.class);
      fewer.addAll(plan.faults());
      if (fewer.remove(fault)) {
        take(with(plan.orders(), fewer, plan.mostStrikes()));
      }
    }
  }

  private void strikes() {
    long least = 0;
    long most =
        SimulatedWorld.run(plan).struck().values().stream().mapToLong(Integer::longValue).sum();
    while (least < most) {
      long middle = (least + most) / 2;
      if (take(with(plan.orders(), plan.faults(), middle))) {
        most = middle;
      } else {
        least = middle + 1;
      }
    }
  }

  private WorldPlan with(SortedSet<Integer> orders, Set<Fault> faults, long strikes) {
    return new WorldPlan(plan.seed(), orders, faults, strikes, plan.seams(), plan.told());
  }

  private boolean take(WorldPlan smaller) {
    boolean fails = !SimulatedWorld.run(smaller).violations().isEmpty();
    if (fails) {
      plan = smaller;
    }
    return fails;
  }
}
