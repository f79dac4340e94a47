package dev.ipnledger.reconcile;

import static dev.ipnledger.reconcile.Sellers.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a run leaves behind about an account, and what the next process makes of it. */
class AccountWatchTest {
  private final Sellers sellers = new Sellers();

  @Test
  void theReportOfARunSaysWhatIsInForceAndWhatIsDue() {
    sellers.capture(ONE, 1);
    sellers.amazon.html("P02-0000000-0000001-C000001");
    sellers.run();
    sellers.pass(Duration.ofMinutes(1));
    sellers.amazon.asked.clear();
    AccountReport report = sellers.reports.find(ONE).orElseThrow();
    assertThat(report.asOf()).isEqualTo(Sellers.START);
    assertThat(report.closing()).isEqualTo(Closing.STANDARD);
    assertThat(report.bounds().get(ObjectKind.AUTHORIZATION))
        .isEqualTo(new HealingBound(Duration.ofHours(1), Duration.ofHours(1)));
    assertThat(report.counted()).containsEntry("GetCaptureDetails", 1);
  }

  @Test
  void aNewProcessStretchesFromItsFirstRunOn() {
    sellers.reports.put(ONE, counted(7_200));
    sellers.coldStart();
    sellers.capture(ONE, 1);
    sellers.run();
    assertThat(sellers.reports.find(ONE).orElseThrow().counted())
        .as("its own count, which takes the place of the one before")
        .doesNotContainKey("GetAuthorizationDetails");

    Census census = new Census((account, until, limit, after) -> java.util.List.of());
    census.takeUp(ONE, counted(7_200).counted());
    assertThat(census.stretched(ONE, Policy.STANDARD).openAuthorizationEvery())
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aReportThatSaysTheSameIsPutOnlyEveryTenMinutes() {
    sellers.run();
    for (int minute = 1; minute < 10; minute++) {
      sellers.pass(Duration.ofMinutes(1));
      sellers.run();
      assertThat(sellers.reports.find(ONE).orElseThrow().asOf()).isEqualTo(Sellers.START);
    }
    sellers.pass(Duration.ofMinutes(1));
    sellers.run();
    assertThat(sellers.reports.find(ONE).orElseThrow().asOf()).isEqualTo(sellers.now);
  }

  private static AccountReport counted(int authorizations) {
    return new AccountReport(
        Sellers.START.minusSeconds(60),
        new TreeMap<>(Map.of("GetAuthorizationDetails", authorizations)),
        new TreeMap<>(),
        Closing.STANDARD,
        0,
        Optional.empty());
  }
}
