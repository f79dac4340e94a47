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
import org.junit.jupiter.api.Test;

class DeterminismTest {
  private static WorldReport run(long seed, Set<Fault> faults) {
    Campaign campaign = new Campaign(seed, faults, 60, () -> Seams.NONE, InstantSource.system());
    return SimulatedWorld.run(campaign.plan(seed, true));
  }

  @Test
  void theSameSeedIsTheSameTraceByteForByte() {
    WorldReport first = run(5, EnumSet.allOf(Fault.class));
    WorldReport second = run(5, EnumSet.allOf(Fault.class));
    assertThat(second.story()).isEqualTo(first.story());
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(run(6, EnumSet.allOf(Fault.class)).digest()).isNotEqualTo(first.digest());
  }

  @Test
  void withoutFaultsTheLedgerSaysTheTruth() {
    WorldReport report = run(7, Set.of());
    assertThat(report.violations()).isEmpty();
    assertThat(report.struck()).isEmpty();
    assertThat(report.notifications()).isGreaterThan(100);
  }
}
