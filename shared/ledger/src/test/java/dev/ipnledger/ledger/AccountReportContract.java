package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.account.HealingBound;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the reports of accounts promise, wherever they are kept. */
public abstract class AccountReportContract {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Account TESTS = new Account("A1SELLER", Environment.SANDBOX);

  /** Reports of which none was ever put. */
  protected abstract AccountReports newReports();

  @Test
  void theLastReportOfAnAccountIsFoundAsItWasPut() {
    AccountReports reports = newReports();
    assertThat(reports.find(SELLER)).isEmpty();
    AccountReport whole =
        new AccountReport(
            at(60),
            new TreeMap<>(Map.of("GetCaptureDetails", 12, "Look", 3)),
            new TreeMap<>(
                Map.of(
                    ObjectKind.CAPTURE,
                    new HealingBound(Duration.ofDays(1), Duration.ofHours(30)))),
            Closing.STANDARD.with(Closing.Mode.REPORT_ONLY).withIdle(OptionalInt.of(45)),
            500,
            Optional.of(at(1)));
    AccountReport bare =
        new AccountReport(
            at(120), new TreeMap<>(), new TreeMap<>(), Closing.STANDARD, 0, Optional.empty());
    reports.put(SELLER, whole);
    reports.put(TESTS, bare);
    assertThat(reports.find(SELLER)).contains(whole);
    assertThat(reports.find(TESTS)).contains(bare);
    reports.put(SELLER, bare);
    assertThat(reports.find(SELLER)).contains(bare);
  }
}
