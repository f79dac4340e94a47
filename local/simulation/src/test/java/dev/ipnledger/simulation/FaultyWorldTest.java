package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.SimulatedWorld;
import dev.ipnledger.simulation.world.WorldReport;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One fault at a time, in worlds so small that it is seen which fault a ledger can't stand. */
class FaultyWorldTest {
  /** From here on: the first publishes, has small batches, and draws no fault's rate as nothing. */
  private static final long SEED = 17_815;

  /** From here on: the first lasts days and makes small feeds, which need that much to be due. */
  private static final long DAYS = 80_441;

  private static final Set<Fault> NEED_DAYS =
      EnumSet.of(
          Fault.FROZEN_RUN,
          Fault.REPORT_ROWS,
          Fault.REPORT_DAMAGED,
          Fault.REPORT_BREAKS_OFF,
          Fault.REPORT_FOREIGN);

  private static final int MOST_WORLDS = 8;

  private static WorldReport run(Fault fault, long seed) {
    int orders = NEED_DAYS.contains(fault) ? 90 : 20;
    Campaign campaign =
        new Campaign(seed, EnumSet.of(fault), orders, () -> Seams.NONE, InstantSource.system());
    return SimulatedWorld.run(campaign.plan(seed, false));
  }

  /**
   * Worlds until it strikes in one; that the others hold is no less true. A run freezes just before
   * a Close so seldom that only many worlds have it, such as those of {@link DefectsTest}.
   */
  @ParameterizedTest
  @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "FROZEN_CLOSE")
  void theLedgerSaysTheTruthWhateverStrikes(Fault fault) {
    long first = NEED_DAYS.contains(fault) ? DAYS : SEED;
    int strikes = 0;
    for (long seed = first; strikes == 0 && seed < first + MOST_WORLDS; seed++) {
      WorldReport report = run(fault, seed);
      assertThat(report.violations()).as("seed %d", seed).isEmpty();
      strikes += report.struck().getOrDefault(fault, 0);
    }
    assertThat(strikes).as("strikes of " + fault.slug()).isPositive();
  }
}
