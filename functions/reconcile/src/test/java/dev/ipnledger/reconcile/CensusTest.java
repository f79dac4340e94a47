package dev.ipnledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cadences stretch to objects / (rate x 0.5). */
class CensusTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "LIVE,    5000,  PT1H23M20S",
    "LIVE,    3600,  PT1H",
    "LIVE,    100,   PT1H",
    "SANDBOX, 5000,  PT2H46M40S",
  })
  void manyOpenAuthorizationsAreAskedAboutAsOftenAsHalfOfTheQuotaAllows(
      Environment environment, int objects, Duration every) {
    Account account = new Account("A1SELLER", environment);
    AtomicInteger requests = new AtomicInteger();
    Census census = new Census(index(account, objects, requests));
    for (int run = 1; run <= 3; run++) {
      int before = requests.get();
      census.goOn(account);
      assertThat(requests.get() - before).as("requests of one run").isEqualTo(1);
    }
    Policy policy = census.stretched(account, Policy.STANDARD);
    assertThat(policy.openAuthorizationEvery()).isEqualTo(every);
    assertThat(policy.youngCaptureEvery()).isEqualTo(Policy.STANDARD.youngCaptureEvery());
    assertThat(policy.pendingEvery()).isEqualTo(Policy.STANDARD.pendingEvery());
    assertThat(census.atLeast(account)).containsKey(ObjectKind.AUTHORIZATION);
  }

  private static DueIndex index(Account account, int objects, AtomicInteger requests) {
    List<DueEntry> entries = new ArrayList<>();
    for (int number = 0; number < objects; number++) {
      AmazonId root = new AmazonId("P02-%07d-%07d".formatted(number / 1000, number));
      entries.add(
          new DueEntry(
              account,
              root,
              new AmazonId(root + "-A000001"),
              START.plusSeconds(number),
              "GetAuthorizationDetails"));
    }
    return (of, until, limit, after) -> {
      requests.incrementAndGet();
      int from = after.map(entry -> entries.indexOf(entry) + 1).orElse(0);
      return entries.subList(from, Math.min(entries.size(), from + limit));
    };
  }
}
