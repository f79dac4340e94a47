package dev.ipnledger.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.simulation.defect.Defect;
import dev.ipnledger.simulation.defect.Defects;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.world.Campaign;
import dev.ipnledger.simulation.world.SimulatedWorld;
import dev.ipnledger.simulation.world.WorldReport;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle could pass on a wrong ledger; these wrong ledgers it does not pass. */
class DefectsTest {
  private static final int ORDERS = 40;

  /** So many that the quota is scarce, much is Pending for long and runs freeze at a Close. */
  private static final int MANY_ORDERS = 300;

  private static final Set<String> NEED_MANY_ORDERS =
      Set.of(
          "what is Pending is not asked about",
          "each function has a quota of its own",
          "a run that lost its lease goes on with old answers");

  /** So many that some worlds have feeds. */
  private static final int FEED_ORDERS = 100;

  private static final int MOST_NOTIFICATIONS = 200_000;

  private static int orders(Defect defect) {
    if (Defects.ofBatches().stream().map(Defect::name).anyMatch(defect.name()::equals)) {
      return FEED_ORDERS;
    }
    return NEED_MANY_ORDERS.contains(defect.name()) ? MANY_ORDERS : ORDERS;
  }

  private static Campaign campaign(Defect defect, Supplier<Seams> seams) {
    return new Campaign(
        1, EnumSet.allOf(Fault.class), orders(defect), seams, InstantSource.system());
  }

  /** How many notifications it took; empty when it was not found. */
  private static OptionalInt caughtAfter(Defect defect) {
    Campaign wrong = campaign(defect, defect.seams());
    Campaign right = campaign(defect, () -> Seams.NONE);
    int notifications = 0;
    for (long seed = 1; notifications < MOST_NOTIFICATIONS; seed++) {
      WorldReport report = SimulatedWorld.run(wrong.plan(seed, false));
      notifications += report.notifications();
      if (!report.violations().isEmpty()) {
        // The same world without the defect: otherwise anything would be "caught".
        assertThat(SimulatedWorld.run(right.plan(seed, false)).violations()).isEmpty();
        return OptionalInt.of(notifications);
      }
    }
    return OptionalInt.empty();
  }

  /** Of each kind one, that is found soon. */
  static Stream<Defect> sample() {
    return Defects.all().stream()
        .filter(
            defect ->
                List.of(
                        "the version is not checked",
                        "a duplicate is a short cut",
                        "the last arrival wins",
                        "the agenda is lost",
                        "the topic is not checked",
                        "nothing is raised",
                        "an order is closed at once",
                        "messages are deleted before the work")
                    .contains(defect.name()));
  }

  static Stream<Defect> all() {
    return Defects.all().stream();
  }

  private static void check(Defect defect) {
    OptionalInt caught = caughtAfter(defect);
    System.out.println(
        defect.name() + ": " + (caught.isPresent() ? caught.getAsInt() : "not caught"));
    assertThat(caught).as(defect.name()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("sample")
  void wellKnownDefectsAreCaught(Defect defect) {
    check(defect);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void everyDefectIsCaught(Defect defect) {
    check(defect);
  }

  @Test
  void thereAreAtLeast25DifferentDefects() {
    assertThat(Defects.all())
        .extracting(Defect::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(24);
  }
}
