package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Within what time lost notifications heal, as a merchant reads it. */
class QueryHealingTest {
  private static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);

  private final InMemoryAccountReports reports = new InMemoryAccountReports();
  private final Api api = new Api(new InMemoryLedger(), reports);

  @Test
  void theBoundInForceIsShownBesideThePolicys() {
    reports.put(
        SELLER,
        new AccountReport(
            Instant.parse("2026-03-01T10:00:00Z"),
            new TreeMap<>(Map.of("GetAuthorizationDetails", 5_000)),
            new TreeMap<>(
                Map.of(
                    ObjectKind.AUTHORIZATION,
                    new HealingBound(Duration.ofHours(1), Duration.ofSeconds(10_000)))),
            Closing.STANDARD,
            12,
            Optional.of(Instant.parse("2026-03-01T09:30:00Z"))));
    Api.Answer answer = api.get(Api.SANDBOX + "/healing");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.document().path("asOf").asString()).isEqualTo("2026-03-01T10:00:00.000Z");
    assertThat(answer.document().at("/bounds/0/object").asString()).isEqualTo("Authorization");
    assertThat(answer.document().at("/bounds/0/byPolicySeconds").asInt()).isEqualTo(3_600);
    assertThat(answer.document().at("/bounds/0/inForceSeconds").asInt()).isEqualTo(10_000);
    assertThat(answer.document().path("due").asInt()).isEqualTo(12);
    assertThat(answer.document().path("oldestDueAt").asString())
        .isEqualTo("2026-03-01T09:30:00.000Z");
  }

  @Test
  void beforeTheFirstRunThereIsNothingToShow() {
    Api.Answer answer = api.get(Api.SANDBOX + "/healing");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.document().path("bounds")).isEmpty();
    assertThat(answer.document().has("asOf")).isFalse();
  }

  @Test
  void anotherParameterIsRefused() {
    assertThat(api.get(Api.SANDBOX + "/healing", "limit", "3").status()).isEqualTo(400);
  }
}
