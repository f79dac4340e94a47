package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.SimulatedWorld;
import dev.ipnledger.simulation.world.WorldReport;
import java.time.InstantSource;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultyWorldTest {
  private static final long SEED = 11;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theLedgerSaysTheTruthWhateverStrikes(Fault fault) {
    Campaign campaign =
        new Campaign(SEED, EnumSet.of(fault), 60, () -> Seams.NONE, InstantSource.system());
    WorldReport report = SimulatedWorld.run(campaign.plan(SEED, false));
    assertThat(report.violations()).isEmpty();
  }
}
