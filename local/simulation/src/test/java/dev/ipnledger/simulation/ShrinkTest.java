package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.simulation.defect.Defect;
import dev.ipnledger.simulation.defect.Defects;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.Shrink;
import dev.ipnledger.simulation.world.SimulatedWorld;
import dev.ipnledger.simulation.world.WorldPlan;
import dev.ipnledger.simulation.world.WorldReport;
import java.time.InstantSource;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ShrinkTest {
  @Test
  void aFailingWorldIsMadeSmallerAndStillFails() {
    Defect defect =
        Defects.all().stream()
            .filter(one -> one.name().equals("refunds are not written"))
            .findFirst()
            .orElseThrow();
    WorldPlan plan =
        new Campaign(3, EnumSet.allOf(Fault.class), 12, defect.seams(), InstantSource.system())
            .plan(3, true);
    WorldReport whole = SimulatedWorld.run(plan);
    assertThat(whole.violations()).isNotEmpty();

    WorldReport least = Shrink.of(plan);

    assertThat(least.violations()).isNotEmpty();
    assertThat(least.notifications()).isLessThan(whole.notifications());
    assertThat(least.story()).hasSizeLessThan(whole.story().size());
    assertThat(least.story()).anyMatch(step -> step.contains(": refund "));
  }
}
