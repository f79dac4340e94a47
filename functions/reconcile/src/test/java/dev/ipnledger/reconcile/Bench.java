package dev.ipnledger.reconcile;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A reconciliation over one order, in simulated time. */
final class Bench {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  static final ObjectRef ORDER =
      ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(Marketplace.ORDER));

  final Marketplace amazon = new Marketplace(START);
  final Stumble stumble = new Stumble();
  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryLeases leases = new InMemoryLeases();
  final Policy policy;
  private final Reconciliation reconciliation;

  Bench(Closing closing) {
    this.policy = Policy.STANDARD.with(closing);
    SellerAccess access =
        new SellerAccess(
            SellerRegistry.parse(
                """
                {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
                 "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""),
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    this.reconciliation =
        Assembly.reconciliation(
            new ReconcileStores(
                stumble.around(Ledger.class, ledger),
                stumble.around(DueIndex.class, ledger),
                stumble.around(Leases.class, leases),
                stumble.around(StandingConditions.class, new InMemoryStandingConditions(ledger)),
                stumble.around(AccountReports.class, new InMemoryAccountReports())),
            new MwsClient(
                access,
                stumble.around(QuotaGate.class, new InMemoryQuotaGate()),
                Share.RECONCILE,
                amazon,
                () -> amazon.now),
            account -> policy,
            () -> amazon.now,
            milliseconds -> amazon.now = amazon.now.plusMillis(milliseconds),
            Duration.ofSeconds(50));
    new Recorder(ledger, account -> policy, () -> amazon.now)
        .record(
            ORDER,
            List.of(
                Evidence.notification(
                    Statement.hint(ORDER), START, "n1", "digest", START, new byte[] {1}, null)),
            view -> Asked.nothing());
  }

  Reconciliation reconciliation() {
    return reconciliation;
  }

  RunReport run() {
    return reconciliation.run(List.of(SELLER));
  }

  /** Runs once an hour for so long. */
  void runFor(Duration time) {
    Instant end = amazon.now.plus(time);
    while (amazon.now.isBefore(end)) {
      run();
      pass(Duration.ofHours(1));
    }
  }

  void pass(Duration time) {
    amazon.now = amazon.now.plus(time);
  }

  /** Process, not reconcile, takes in what Amazon says of an object now. */
  void processTakes(Marketplace.Thing thing) {
    ObjectKind kind =
        new AmazonId(thing.id()).classify().orElseThrow(() -> new AssertionError(thing.id()));
    ObjectRef object = ObjectRef.of(SELLER, kind, new AmazonId(thing.id()));
    Statement said =
        new Statement(
            object,
            new Status(thing.state(), null, null, Moment.of(amazon.now)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    try {
      new Recorder(ledger, account -> policy, () -> amazon.now)
          .answer(
              object,
              Evidence.get(said, amazon.now, amazon.now, "<a/>".getBytes(StandardCharsets.UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  ObjectItem order() {
    return ledger.read(ORDER).object().orElseThrow();
  }

  List<AttentionKind> attention() {
    return ledger.order(SELLER, ORDER.id()).stream()
        .flatMap(item -> item.attention().stream())
        .map(Condition::kind)
        .toList();
  }

  /** The decisions that are kept, as they were written. */
  List<String> decisions() {
    return ledger.history(ORDER, Detail.DOCUMENTS).stream()
        .filter(evidence -> evidence.observation().source() == Source.RESPONSE)
        .map(evidence -> new String(evidence.document().original(), StandardCharsets.UTF_8))
        .toList();
  }
}
