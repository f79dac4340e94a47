package dev.ipnledger.reconcile;

import static dev.ipnledger.reconcile.Sellers.ONE;
import static dev.ipnledger.reconcile.Sellers.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When it is said that a quota does not suffice. */
class StarvationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration TOLERATED = Duration.ofHours(2);

  private final InMemoryStandingConditions conditions =
      new InMemoryStandingConditions(new InMemoryLedger());
  private final Starvation starvation = new Starvation(conditions);

  @ParameterizedTest(name = "a bound of {0} and {1} waited: {2}")
  @CsvSource({
    "PT1H,       PT0S,      false",
    "PT3H,       PT0S,      false",
    "PT3H0.001S, PT0S,      true",
    "PT1H,       PT2H,      false",
    "PT1H,       PT2H0.001S,true",
    "PT2H,       PT1H,      false",
    "PT2H30M,    PT31M,     true",
  })
  void itIsRaisedWhenHealingIsLaterThanTolerated(Duration bound, Duration waited, boolean raised) {
    starvation.look(ONE, report(bound), waited, TOLERATED);
    assertThat(standing(ONE)).isEqualTo(raised);
    assertThat(standing(OTHER)).isFalse();
  }

  @Test
  void itStandsUntilHalfOfThatIsLeftAndSaysWhatIsSlow() {
    starvation.look(ONE, report(Duration.ofHours(4)), Duration.ZERO, TOLERATED);
    assertThat(
            conditions
                .find(Owner.of(ONE), SystemItem.Kind.QUOTA, Starvation.CAUSE)
                .orElseThrow()
                .details())
        .containsEntry("AuthorizationBound", "PT4H instead of PT1H")
        .containsEntry("GetAuthorizationDetails", "14400")
        .containsKey("problem");
    starvation.look(ONE, report(Duration.ofHours(2).plusSeconds(1)), Duration.ZERO, TOLERATED);
    assertThat(standing(ONE)).isTrue();
    starvation.look(ONE, report(Duration.ofHours(2)), Duration.ZERO, TOLERATED);
    assertThat(standing(ONE)).isFalse();
  }

  @Test
  void aNewProcessEndsWhatAnotherRaised() {
    starvation.look(ONE, report(Duration.ofHours(4)), Duration.ZERO, TOLERATED);
    new Starvation(conditions).look(ONE, report(Duration.ofHours(1)), Duration.ZERO, TOLERATED);
    assertThat(standing(ONE)).isFalse();
  }

  @Test
  void aBacklogThatTheQuotaDoesNotDrainInTimeIsRaisedAndIsOverWhenItIsDrained() {
    Policy policy =
        new Variables(Map.of("POLICY", "{\"starvedAfter\": \"PT5M\"}"))
            .optional(SharedSettings.POLICY)
            .orElseThrow();
    Sellers sellers = new Sellers(policy);
    for (int number = 0; number < 1_200; number++) {
      sellers.capture(ONE, number);
    }
    ObjectRef other = sellers.capture(OTHER, 1);
    Duration raisedAfter = null;
    Duration overAfter = null;
    for (int minute = 0; minute < 30 && overAfter == null; minute++) {
      sellers.run();
      Duration passed = Duration.between(Sellers.START, sellers.now);
      boolean standing = raised(sellers, ONE);
      raisedAfter = raisedAfter == null && standing ? passed : raisedAfter;
      overAfter = raisedAfter != null && !standing ? passed : null;
      sellers.now = Sellers.START.plus(Duration.ofMinutes(minute + 1));
    }
    assertThat(raisedAfter).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(7));
    assertThat(overAfter).as("1,200 calls at 2 a second").isLessThan(Duration.ofMinutes(12));
    assertThat(raised(sellers, OTHER)).isFalse();
    assertThat(sellers.item(other).view().isIn("Declined")).isTrue();
  }

  @Test
  void aPausedSellerDoesNotStarve() {
    Sellers sellers = new Sellers();
    for (int number = 0; number < 50; number++) {
      sellers.deny(sellers.capture(ONE, number));
    }
    for (int run = 0; run < 30; run++) {
      sellers.run();
      sellers.pass(PausedSellers.PROBE_EVERY);
    }
    assertThat(sellers.pauses.probeAt(ONE)).isPresent();
    assertThat(raised(sellers, ONE)).isFalse();
  }

  private boolean standing(Account account) {
    return conditions.find(Owner.of(account), SystemItem.Kind.QUOTA, Starvation.CAUSE).isPresent();
  }

  private static boolean raised(Sellers sellers, Account account) {
    return sellers
        .conditions
        .find(Owner.of(account), SystemItem.Kind.QUOTA, Starvation.CAUSE)
        .isPresent();
  }

  private static AccountReport report(Duration inForce) {
    return new AccountReport(
        NOW,
        new TreeMap<>(Map.of("GetAuthorizationDetails", (int) inForce.toSeconds())),
        new TreeMap<>(
            Map.of(
                ObjectKind.AUTHORIZATION, new HealingBound(Duration.ofHours(1), inForce),
                ObjectKind.CAPTURE, new HealingBound(Duration.ofDays(1), Duration.ofDays(1)))),
        Closing.STANDARD,
        0,
        Optional.empty());
  }
}
