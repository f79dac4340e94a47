package dev.ipnledger.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One seller with 5,000 orders that are authorized and shipped later. */
class DeferredOrdersTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final int ORDERS = 5_000;

  /** Objects / (rate x 0.5) at 2 calls a second. */
  private static final Duration STRETCHED = Duration.ofSeconds(ORDERS);

  private Instant now = START;
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  @Test
  @Tag("long")
  void theyAreAllLookedAfterInTheTimeThatIsTold() {
    for (int number = 0; number < ORDERS; number++) {
      AmazonId order = new AmazonId("P02-%07d-%07d".formatted(number / 1000, number));
      put(ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, order), Duration.ofDays(1));
      AmazonId authorization = new AmazonId(order + "-A000001");
      put(ObjectRef.of(SELLER, ObjectKind.AUTHORIZATION, authorization), Duration.ofHours(1));
    }
    Reconciliation reconciliation = reconciliation();
    RunReport report = reconciliation.run(List.of(SELLER));
    for (int minute = 1; minute <= 6 * 60; minute++) {
      Instant next = START.plus(Duration.ofMinutes(minute));
      now = next.isAfter(now) ? next : now;
      report = reconciliation.run(List.of(SELLER));
    }

    assertThat(asked).hasSize(ORDERS);
    assertThat(asked.values()).allMatch(times -> times >= 3);
    assertThat(report.bounds().authorization())
        .as("with what is overdue at the moment")
        .isBetween(STRETCHED, STRETCHED.plus(Duration.ofMinutes(15)));
  }

  private Reconciliation reconciliation() {
    SellerAccess access =
        new SellerAccess(
            SellerRegistry.parse(
                """
                {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
                 "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""),
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    return Assembly.reconciliation(
        new ReconcileStores(
            ledger,
            ledger,
            new InMemoryLeases(),
            new InMemoryStandingConditions(ledger),
            new InMemoryAccountReports()),
        new MwsClient(access, new InMemoryQuotaGate(), Share.RECONCILE, this::answer, () -> now),
        account -> Policy.STANDARD,
        () -> now,
        milliseconds -> now = now.plusMillis(milliseconds),
        Duration.ofSeconds(50));
  }

  private HttpAnswer answer(URI address, String form) {
    String id = form.replaceAll("(?s).*AmazonAuthorizationId=([^&]*).*", "$1");
    asked.merge(id, 1, Integer::sum);
    String xml =
        """
        <GetAuthorizationDetailsResponse><GetAuthorizationDetailsResult><AuthorizationDetails>
        <AmazonAuthorizationId>%s</AmazonAuthorizationId>
        <CreationTimestamp>2026-03-01T09:00:00Z</CreationTimestamp><AuthorizationStatus>
        <State>Open</State><LastUpdateTimestamp>2026-03-01T09:00:00Z</LastUpdateTimestamp>
        </AuthorizationStatus></AuthorizationDetails></GetAuthorizationDetailsResult>
        </GetAuthorizationDetailsResponse>"""
            .formatted(id);
    return HttpAnswer.of(200, xml.getBytes(UTF_8));
  }

  private void put(ObjectRef object, Duration dueIn) {
    Moment created = Moment.of(START.minus(Duration.ofHours(1)));
    Statement statement =
        new Statement(
            object,
            new Status("Open", null, null, created),
            Map.of(Fact.CREATED_AT, created),
            new TreeSet<>(),
            List.of());
    ledger.put(
        new ObjectItem(
            View.of(Observation.of(statement, Source.GET, START, "EVENT#" + object.id() + "#1")),
            Upkeep.NONE,
            Optional.of(
                new Due(
                    Operation.reading(object.kind()).orElseThrow(),
                    object.id(),
                    START.plus(dueIn))),
            List.of(),
            0));
  }
}
