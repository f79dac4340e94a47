package dev.ipnledger.runtime.functions;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.request.Authorize;
import dev.ipnledger.mws.request.Capture;
import dev.ipnledger.mws.request.ConfirmOrderReference;
import dev.ipnledger.mws.request.Refund;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.Result;
import dev.ipnledger.mws.response.StatedObject;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shop with the sandbox as its Amazon, in the sandbox's time, whose notifications all get lost:
 * the ledger knows the order references and finds the rest by itself.
 */
final class SilentShop implements AutoCloseable {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final PlaySeller PLAYER = PlaySeller.ALL.getFirst();
  private static final URI NOBODY_LISTENS = URI.create("http://127.0.0.1:1/notifications");

  private final Account seller;
  private final SandboxClock clock = SandboxClock.manual(START);
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.of(1, clock));
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final List<AmazonId> orders = new ArrayList<>();
  private final MwsClient calls;
  private final Reconciliation reconciliation;
  private int references;

  SilentShop(Environment environment) {
    this.seller = new Account(PLAYER.sellerId(), environment);
    sandbox.control().register(PLAYER.registration(NOBODY_LISTENS));
    SandboxSellers sellers = new SandboxSellers(sandbox.control());
    this.calls = mws(sellers);
    this.reconciliation =
        Assembly.reconciliation(
            new ReconcileStores(
                ledger,
                ledger,
                new InMemoryLeases(),
                new InMemoryStandingConditions(ledger),
                new InMemoryAccountReports()),
            mws(sellers),
            account -> Policy.STANDARD,
            clock,
            milliseconds -> sandbox.control().advance(Duration.ofMillis(milliseconds)),
            Duration.ofSeconds(50));
  }

  /** A confirmed order, which the ledger has heard of. */
  AmazonId order(String total) {
    AmazonId order =
        new AmazonId(
            sandbox
                .control()
                .createOrder(
                    new dev.ipnledger.sandbox.model.Account(
                        seller.sellerId(),
                        dev.ipnledger.sandbox.model.Environment.valueOf(
                            seller.environment().name())),
                    Amount.of(total, "EUR"),
                    "shop-" + ++references));
    done(ConfirmOrderReference.of(order));
    ObjectRef reference = ObjectRef.of(seller, ObjectKind.ORDER_REFERENCE, order);
    new Recorder(ledger, account -> Policy.STANDARD, clock)
        .record(
            reference,
            List.of(
                Evidence.notification(
                    Statement.hint(reference),
                    now(),
                    "n" + order,
                    "d",
                    now(),
                    new byte[] {1},
                    null)),
            view -> Asked.nothing());
    orders.add(order);
    return order;
  }

  AmazonId authorize(AmazonId order, long cents) {
    return made(
        Authorize.of(order, "a" + ++references, new Money("EUR", cents)).transactionTimeout(0));
  }

  AmazonId capture(AmazonId authorization, long cents) {
    return made(Capture.of(authorization, "c" + ++references, new Money("EUR", cents)));
  }

  AmazonId refund(AmazonId capture, long cents) {
    return made(Refund.of(capture, "r" + ++references, new Money("EUR", cents)));
  }

  Instant now() {
    return clock.instant();
  }

  void run() {
    reconciliation.run(List.of(seller));
  }

  /** Runs now and then up to that time, but not at it. */
  void runUntil(Instant time, Duration every) {
    while (now().plus(every).isBefore(time)) {
      run();
      advance(every);
    }
    run();
    if (now().isBefore(time)) {
      advance(Duration.between(now(), time));
    }
  }

  void advance(Duration duration) {
    sandbox.control().advance(duration);
  }

  /** The state in the ledger; {@code ?} while it does not know the object. */
  String state(AmazonId id) {
    return items().stream()
        .filter(item -> item.object().id().equals(id))
        .flatMap(item -> item.view().state().stream())
        .findFirst()
        .orElse("?");
  }

  List<AttentionKind> raised() {
    return items().stream()
        .flatMap(item -> item.attention().stream())
        .map(condition -> condition.kind())
        .toList();
  }

  private List<ObjectItem> items() {
    return orders.stream().flatMap(order -> ledger.order(seller, order).stream()).toList();
  }

  @Override
  public void close() {
    sandbox.close();
  }

  private AmazonId made(Request<StatedObject> request) {
    return done(request).statement().object().id();
  }

  private <R extends Result> R done(Request<R> request) {
    if (calls.call(seller, request) instanceof Outcome.Done<R> done) {
      return done.result();
    }
    throw new AssertionError("refused: " + request);
  }

  private MwsClient mws(SandboxSellers sellers) {
    return new MwsClient(
        new SellerAccess(sellers.registry(), sellers, Optional.of(sandbox.endpoint())),
        new InMemoryQuotaGate(),
        Share.RECONCILE,
        new HttpTransport(TransportSettings.STANDARD),
        clock);
  }
}
