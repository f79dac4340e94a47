package dev.ipnledger.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A long backlog and new notifications, in simulated time. */
class FullSpeedTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final int BACKLOG = 10_000;
  private static final Duration NOTIFIED_EVERY = Duration.ofSeconds(5);

  private Instant now = START;
  private Instant nextNotification = START;
  private int captures;
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final AmazonAnswers amazon = new AmazonAnswers(() -> now);
  private final InMemoryQuotaGate quota = new InMemoryQuotaGate();
  private final Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, () -> now);
  private final Inquiry ofProcess = new Inquiry(mws(Share.PROCESS), () -> now);

  @Test
  void aBacklogAndWhatIsNewDrainAtTheFullSpeedOfTheQuota() {
    for (int number = 0; number < BACKLOG; number++) {
      notified(false);
    }
    Reconciliation reconciliation =
        Assembly.reconciliation(
            new ReconcileStores(
                ledger,
                ledger,
                new InMemoryLeases(),
                new InMemoryStandingConditions(ledger),
                new InMemoryAccountReports()),
            mws(Share.RECONCILE),
            account -> Policy.STANDARD,
            () -> now,
            this::pass,
            Duration.ofSeconds(50));
    Instant runBegan = now;
    while (reconciliation.run(List.of(SELLER)).left() > 0) {
      runBegan = runBegan.plusSeconds(60);
      pass(Duration.between(now, runBegan).toMillis());
    }

    int gets = amazon.asked.size();
    assertThat(gets).as("each once").isEqualTo(captures).isGreaterThan(BACKLOG + 900);
    double seconds = Duration.between(START, now).toMillis() / 1000.0;
    assertThat(seconds).isCloseTo(gets / 2.0, withinPercentage(5));
  }

  private void pass(long milliseconds) {
    Instant then = now.plusMillis(milliseconds);
    while (!nextNotification.isAfter(then)) {
      now = nextNotification.isAfter(now) ? nextNotification : now;
      notified(true);
      nextNotification = nextNotification.plus(NOTIFIED_EVERY);
    }
    now = then;
  }

  /** A capture of a purchase of its own, whose order is known and at its end. */
  private void notified(boolean ask) {
    int number = captures++;
    String order = "P02-%07d-%07d".formatted(number / 1000, number);
    AmazonId id = new AmazonId(order + "-C000001");
    ObjectRef capture = ObjectRef.of(SELLER, ObjectKind.CAPTURE, id);
    know(ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(order)));
    amazon.capture(id.text(), "Declined");
    recorder.record(
        capture,
        List.of(
            Evidence.notification(
                status(capture, "Pending"), now, "ref-" + id, "digest", now, new byte[] {1}, null)),
        view -> ask ? ofProcess.ask(capture) : Asked.nothing());
  }

  private void know(ObjectRef order) {
    try {
      recorder.answer(
          order, Evidence.get(status(order, "Closed"), now, now, "<a/>".getBytes(UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private Statement status(ObjectRef object, String state) {
    return new Statement(
        object,
        new Status(state, null, null, Moment.of(START)),
        Map.of(),
        new TreeSet<>(),
        List.of());
  }

  private MwsClient mws(Share share) {
    SellerAccess access =
        new SellerAccess(
            SellerRegistry.parse(
                """
                {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
                 "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""),
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    return new MwsClient(access, quota, share, amazon, () -> now);
  }
}
