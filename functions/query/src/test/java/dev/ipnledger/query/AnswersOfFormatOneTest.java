package dev.ipnledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.testing.OpenApi;
import dev.ipnledger.testing.SavedAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a client of the API that was written against the first version sends, cursors that it saved
 * among it, and what it reads in the answers. Never edit the fixture.
 */
class AnswersOfFormatOneTest {
  private static final String FIXTURE = "/format-1/answers.json";
  private static final String ID = "S02-1234567-1234567";
  private static final String AGREEMENT = "C02-1111111-2222222";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryAccountReports reports = new InMemoryAccountReports();
  private final Api api = new Api(ledger, reports);
  private final List<SavedAnswer> saved = SavedAnswer.read(AnswersOfFormatOneTest.class, FIXTURE);

  @BeforeEach
  void fill() {
    Purchase.in(ledger, ID)
        .ordered("100.00", "Open")
        .authorized("A012345", "60.00", "Closed", "MaxCapturesProcessed")
        .capturedAs("C012345", "60.00", "own-1")
        .refunded("R012345", "10.00", "Pending")
        .chargedBack("C9KORZRXQ655G", "60.00", "own-1")
        .authorized("A012346", "40.00", "Declined", "AmazonRejected");
    Purchase.in(ledger, "S02-1234567-1234568").ordered("5.00", "Open");
    Purchase.in(ledger, "S02-1234567-1234569").onAgreement(AGREEMENT);
    Purchase.in(ledger, "S02-1234567-1234570").onAgreement(AGREEMENT);
    ledger.put(
        new SystemItem(
            new Owner(Optional.of("A9NOBODY"), Optional.of(Purchase.SELLER.environment())),
            SystemItem.Kind.UNKNOWN_SELLER,
            "A9NOBODY#sandbox",
            Purchase.START,
            new TreeMap<>(Map.of("lineToAdd", "the line")),
            null));
    reports.put(
        Purchase.SELLER,
        new AccountReport(
            Instant.parse("2015-11-21T17:00:00Z"),
            new TreeMap<>(Map.of("GetAuthorizationDetails", 5_000)),
            new TreeMap<>(
                Map.of(
                    ObjectKind.AUTHORIZATION,
                    new HealingBound(Duration.ofHours(1), Duration.ofSeconds(10_000)))),
            Closing.STANDARD,
            12,
            Optional.of(Instant.parse("2015-11-21T16:30:00Z"))));
  }

  @Test
  void anEarlierClientFindsWhatItKnows() {
    assertThat(saved).flatExtracting(then -> then.missingIn(today(then))).isEmpty();
  }

  @Test
  void whatIsAnsweredTodayIsInTheFixture() {
    List<SavedAnswer> today = saved.stream().map(this::today).toList();

    assertThat(SavedAnswer.missing(today, saved)).as(SavedAnswer.remedy(FIXTURE, today)).isEmpty();
  }

  @Test
  void everyPathOfThisFunctionIsInTheFixture() {
    OpenApi description = OpenApi.read();
    Set<String> paths =
        saved.stream().map(one -> description.template(one.path())).collect(Collectors.toSet());

    assertThat(paths)
        .containsExactlyInAnyOrderElementsOf(
            description.paths("get").stream()
                .filter(path -> !path.contains("quarantine"))
                .toList());
  }

  private SavedAnswer today(SavedAnswer then) {
    String[] query =
        then.query().entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new);
    Api.Answer answer = api.send(then.method(), then.path(), query);
    return then.answered(answer.status(), answer.document());
  }
}
