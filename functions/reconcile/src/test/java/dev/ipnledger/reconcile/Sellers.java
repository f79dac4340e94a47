package dev.ipnledger.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Pauses;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two sellers with captures of purchases of their own, reconciled in simulated time. */
final class Sellers {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  static final Account ONE = new Account("A1SELLER", Environment.LIVE);
  static final Account OTHER = new Account("A2SELLER", Environment.LIVE);

  Instant now = START;
  final Stumble stumble = new Stumble();
  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryStandingConditions conditions = new InMemoryStandingConditions(ledger);
  final InMemoryAccountReports reports = new InMemoryAccountReports();
  final InMemoryLeases leases = new InMemoryLeases();
  final Pauses pauses = new Pauses(conditions);
  final AmazonAnswers amazon = new AmazonAnswers(() -> now);
  final Set<String> withoutKeys = new HashSet<>();
  private final Policy policy;
  private final Recorder recorder;
  private Reconciliation reconciliation;

  Sellers() {
    this(Policy.STANDARD);
  }

  Sellers(Policy policy) {
    this.policy = policy;
    this.recorder = new Recorder(ledger, account -> policy, () -> now);
    this.reconciliation = newProcess();
  }

  /** Lambda starts the function anew: what is only in memory is gone. */
  void coldStart() {
    reconciliation = newProcess();
  }

  RunReport run() {
    return reconciliation.run(List.of(ONE, OTHER));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** A capture that was notified as Pending, of an order that is known and at its end. */
  ObjectRef capture(Account account, int number) {
    return capture(account, number, Duration.ZERO);
  }

  /** The same, by a notification that bears a time so far ahead of the functions' clock. */
  ObjectRef capture(Account account, int number, Duration ahead) {
    ObjectRef capture = child(account, ObjectKind.CAPTURE, number, "-C000001");
    amazon.capture(capture.id().text(), "Declined");
    notified(capture, now.plus(ahead));
    return capture;
  }

  private void notified(ObjectRef object, Instant at) {
    recorder.record(
        object,
        List.of(
            Evidence.notification(
                status(object, "Pending"),
                at,
                "ref-" + object.id() + now,
                "digest",
                now,
                new byte[] {1},
                null)),
        view -> Asked.nothing());
  }

  void deny(ObjectRef object) {
    amazon.error(object.id().text(), 403, "InvalidAccessKeyId");
  }

  ObjectItem item(ObjectRef object) {
    return ledger.read(object).object().orElseThrow();
  }

  private ObjectRef child(Account account, ObjectKind kind, int number, String suffix) {
    String order = "P02-0000000-%07d".formatted(number);
    ObjectRef reference = ObjectRef.of(account, ObjectKind.ORDER_REFERENCE, new AmazonId(order));
    try {
      recorder.answer(
          reference, Evidence.get(status(reference, "Closed"), now, now, "<a/>".getBytes(UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
    return ObjectRef.of(account, kind, new AmazonId(order + suffix));
  }

  private static Statement status(ObjectRef object, String state) {
    return new Statement(
        object,
        new Status(state, null, null, Moment.of(START)),
        Map.of(),
        new TreeSet<>(),
        List.of());
  }

  private Reconciliation newProcess() {
    String seller =
        "{\"environments\":{\"live\":{\"topics\":[\"arn:aws:sns:eu-west-1:291180941288:A1\"],"
            + "\"region\":\"de\",\"marketplaceId\":\"A1\"}}}";
    SellerAccess access =
        new SellerAccess(
            SellerRegistry.parse("{\"A1SELLER\":%1$s,\"A2SELLER\":%1$s}".formatted(seller)),
            sellerId ->
                withoutKeys.contains(sellerId)
                    ? Optional.empty()
                    : Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    return Assembly.reconciliation(
        new ReconcileStores(
            stumble.around(Ledger.class, ledger),
            stumble.around(DueIndex.class, ledger),
            stumble.around(Leases.class, leases),
            stumble.around(StandingConditions.class, conditions),
            stumble.around(AccountReports.class, reports)),
        new MwsClient(
            access,
            stumble.around(QuotaGate.class, new InMemoryQuotaGate()),
            Share.RECONCILE,
            amazon,
            () -> now),
        account -> policy,
        () -> now,
        milliseconds -> now = now.plusMillis(milliseconds),
        Duration.ofSeconds(50));
  }
}
