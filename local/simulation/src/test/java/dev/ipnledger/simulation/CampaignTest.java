package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.Leases;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.Summary;
import dev.ipnledger.simulation.world.WorldReport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worlds that nobody has seen yet: each run has a seed of its own, and prints it. */
class CampaignTest {
  private static Summary run(int notifications, int orders, Duration limit)
      throws InterruptedException {
    long seed = InstantSource.system().millis();
    System.out.println("simulated worlds from the seed " + seed);
    return new Campaign(
            seed, EnumSet.allOf(Fault.class), orders, () -> Seams.NONE, InstantSource.system())
        .run(notifications, limit, Runtime.getRuntime().availableProcessors(), _ -> {});
  }

  private static void check(Summary summary) {
    assertThat(summary.failed())
        .extracting(WorldReport::seed, WorldReport::violations)
        .as("replay with ./ledger simulate --seed SEED --notifications 1, and the same --orders")
        .isEmpty();
  }

  @Test
  void whatEndsAWorldByItselfIsFoundWithItsSeed() throws InterruptedException {
    Seams broken =
        new Seams() {
          @Override
          public Set<String> failed(Set<String> failed) {
            throw new IllegalStateException("a bug");
          }
        };
    isFoundWithItsSeed(broken);
  }

  @Test
  void aWorldThatCanNotBeginIsFoundWithItsSeed() throws InterruptedException {
    Seams broken =
        new Seams() {
          @Override
          public Leases leases(Leases leases) {
            throw new IllegalStateException("a bug");
          }
        };
    isFoundWithItsSeed(broken);
  }

  private static void isFoundWithItsSeed(Seams broken) throws InterruptedException {
    Summary summary =
        new Campaign(3, EnumSet.noneOf(Fault.class), 10, () -> broken, InstantSource.system())
            .run(1_000, Duration.ofSeconds(20), 1, _ -> {});
    assertThat(summary.failed())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.seed()).isEqualTo(3);
              assertThat(report.violations())
                  .singleElement()
                  .asString()
                  .contains("the world ended by", "a bug");
            });
  }

  /** In one of these worlds a run of reconcile takes the last step of all. */
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aWorldEndsWhoeverTakesItsLastStep() throws InterruptedException {
    check(
        new Campaign(740_601, EnumSet.of(Fault.STRAY), 40, () -> Seams.NONE, InstantSource.system())
            .run(4_000, Duration.ofMinutes(1), 1, _ -> {}));
  }

  /** As many as fit; the command and the full run take longer. */
  @Test
  void everythingHoldsInFreshWorldsOfAllFaults() throws InterruptedException {
    Summary summary = run(200_000, 300, Duration.ofSeconds(20));
    check(summary);
    assertThat(summary.notifications()).isPositive();
  }

  @Test
  @Tag("long")
  void everythingHoldsInManyFreshWorldsAndEveryFaultAndReasonIsMet() throws InterruptedException {
    Summary summary = run(100_000, Campaign.ORDERS, Duration.ofMinutes(5));
    check(summary);
    assertThat(summary.struck().keySet()).containsAll(EnumSet.allOf(Fault.class));
    assertThat(summary.statuses().keySet())
        .contains(
            "Authorization Closed / ExpiredUnused",
            "Authorization Declined / InvalidPaymentMethod",
            "Capture Closed / MaxAmountRefunded",
            "OrderReference Canceled / Stale",
            "OrderReference Suspended / InvalidPaymentMethod",
            "Refund Declined / AmazonRejected");
  }
}
