package dev.ipnledger.cli.healing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.cli.testing.TestTable;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HealingCommandTest {
  private static final Account SELLER = new Account("A1SELLEREXAMPLE", Environment.LIVE);

  private static TestTable table;

  @BeforeAll
  static void fill() {
    table = new TestTable();
    new DynamoDbAccountReports(table.client(), table.name())
        .put(
            SELLER,
            new AccountReport(
                Instant.parse("2026-03-01T10:00:00Z"),
                new TreeMap<>(),
                new TreeMap<>(
                    Map.of(
                        ObjectKind.AUTHORIZATION,
                        new HealingBound(Duration.ofHours(1), Duration.ofMinutes(83)),
                        ObjectKind.CAPTURE,
                        new HealingBound(Duration.ofDays(1), Duration.ofDays(1)))),
                Closing.STANDARD,
                12,
                Optional.of(Instant.parse("2026-03-01T09:30:00Z"))));
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @Test
  void theBoundInForceIsShownAndWhereItIsStretched() {
    CommandRun run = table.run("healing", "--seller", SELLER.sellerId());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("Authorization +PT1H23M +the quota stretches it from PT1H"))
        .anyMatch(line -> line.matches("Capture +PT24H"))
        .contains("12 calls are due, the oldest since 2026-03-01T09:30:00Z");
  }

  @Test
  void programsGetJson() throws Exception {
    var json =
        new JsonMapper()
            .readTree(table.run("healing", "--json", "--seller", SELLER.sellerId()).out());
    assertThat(json.at("/A1SELLEREXAMPLE#live/bounds/0/inForceSeconds").intValue())
        .isEqualTo(4_980);
  }

  @Test
  void aSellerThatReconcileNeverRanForIsSaidToBeNew() {
    CommandRun run = table.run("healing", "--seller", "A2OTHEREXAMPLE");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("reconcile has not run yet");
  }
}
