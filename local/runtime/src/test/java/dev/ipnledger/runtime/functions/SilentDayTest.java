package dev.ipnledger.runtime.functions;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.ipnledger.sandbox.control.OrderTruth;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A day on which no notification arrives, with the sandbox as the world and in its time. The ledger
 * knew the order references before, and nothing of what the day brings.
 */
class SilentDayTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final PlaySeller PLAYER = PlaySeller.ALL.getFirst();
  private static final Account SELLER = new Account(PLAYER.sellerId(), Environment.LIVE);
  private static final URI NOBODY_LISTENS = URI.create("http://127.0.0.1:1/notifications");
  private static final int ORDERS = 6;

  private final InMemoryLedger ledger = new InMemoryLedger();
  private int references;

  @Test
  void theLedgerIsRightWithinTheHourAfterIt() {
    SandboxClock clock = SandboxClock.manual(START);
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.of(1, clock))) {
      sandbox.control().register(PLAYER.registration(NOBODY_LISTENS));
      SandboxSellers sellers = new SandboxSellers(sandbox.control());
      MwsClient shop = mws(sandbox, sellers);
      Reconciliation reconciliation =
          Assembly.reconciliation(
              new ReconcileStores(
                  ledger,
                  ledger,
                  new InMemoryLeases(),
                  new InMemoryStandingConditions(ledger),
                  new InMemoryAccountReports()),
              mws(sandbox, sellers),
              account -> Policy.STANDARD,
              clock,
              milliseconds -> sandbox.control().advance(Duration.ofMillis(milliseconds)),
              Duration.ofSeconds(50));
      List<AmazonId> orders = open(sandbox, shop);
      Map<Integer, Runnable> day = day(shop, orders);
      Map<String, String> truth = Map.of();
      for (int minute = 0; minute < 26 * 60; minute++) {
        if (minute == 25 * 60) {
          truth = truth(sandbox.control().truth());
          assertThat(states(orders)).isEqualTo(truth);
        }
        if (day.containsKey(minute)) {
          day.get(minute).run();
        }
        reconciliation.run(List.of(SELLER));
        Instant next = START.plus(Duration.ofMinutes(minute + 1L));
        sandbox.control().advance(Duration.between(clock.instant(), next));
      }

      assertThat(truth).hasSize(ORDERS + 5 + 3 + 2);
      assertThat(raised(orders)).as("each lost message is told of").contains(AttentionKind.DRIFT);
    }
  }

  private List<AmazonId> open(Sandbox sandbox, MwsClient shop) {
    List<AmazonId> orders = new ArrayList<>();
    Recorder recorder =
        new Recorder(ledger, account -> Policy.STANDARD, sandbox.settings().clock());
    for (int number = 0; number < ORDERS; number++) {
      String id =
          sandbox
              .control()
              .createOrder(
                  new dev.ipnledger.sandbox.model.Account(
                      PLAYER.sellerId(), dev.ipnledger.sandbox.model.Environment.LIVE),
                  Amount.of("50.00", "EUR"),
                  "shop-" + number);
      AmazonId order = new AmazonId(id);
      done(shop, ConfirmOrderReference.of(order));
      orders.add(order);
      ObjectRef reference = ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, order);
      recorder.record(
          reference,
          List.of(
              Evidence.notification(
                  Statement.hint(reference), START, "n" + id, "d", START, new byte[] {1}, null)),
          view -> Asked.nothing());
    }
    return orders;
  }

  /** What happens, by the minute: five are authorized, three captured, two refunded elsewhere. */
  private Map<Integer, Runnable> day(MwsClient shop, List<AmazonId> orders) {
    Map<Integer, AmazonId> authorized = new TreeMap<>();
    Map<Integer, AmazonId> captured = new TreeMap<>();
    Map<Integer, Runnable> day = new TreeMap<>();
    Money whole = new Money("EUR", 5_000);
    for (int number = 0; number < 5; number++) {
      int each = number;
      day.put(
          60 + 120 * each,
          () ->
              authorized.put(
                  each,
                  made(
                      shop,
                      Authorize.of(orders.get(each), reference(), whole).transactionTimeout(0))));
    }
    for (int number = 0; number < 3; number++) {
      int each = number;
      day.put(
          700 + 100 * each,
          () ->
              captured.put(each, made(shop, Capture.of(authorized.get(each), reference(), whole))));
    }
    for (int number = 0; number < 2; number++) {
      int each = number;
      day.put(
          1_010 + 100 * each,
          () -> made(shop, Refund.of(captured.get(each), reference(), new Money("EUR", 1_200))));
    }
    return day;
  }

  private String reference() {
    return "r" + ++references;
  }

  private static AmazonId made(MwsClient shop, Request<StatedObject> request) {
    return done(shop, request).statement().object().id();
  }

  private static <R extends Result> R done(MwsClient shop, Request<R> request) {
    if (shop.call(SELLER, request) instanceof Outcome.Done<R> done) {
      return done.result();
    }
    throw new AssertionError("refused: " + request);
  }

  private Map<String, String> states(List<AmazonId> orders) {
    Map<String, String> states = new TreeMap<>();
    items(orders)
        .forEach(item -> states.put(item.object().id().text(), item.view().state().orElse("?")));
    return states;
  }

  private List<AttentionKind> raised(List<AmazonId> orders) {
    return items(orders).stream()
        .flatMap(item -> item.attention().stream())
        .map(condition -> condition.kind())
        .toList();
  }

  private List<ObjectItem> items(List<AmazonId> orders) {
    return orders.stream().flatMap(order -> ledger.order(SELLER, order).stream()).toList();
  }

  private static Map<String, String> truth(List<OrderTruth> orders) {
    Map<String, String> states = new TreeMap<>();
    for (OrderTruth order : orders) {
      states.put(order.orderReferenceId(), order.status().state());
      order
          .authorizations()
          .forEach(
              authorization -> {
                states.put(authorization.authorizationId(), authorization.status().state());
                authorization
                    .captures()
                    .forEach(
                        capture -> {
                          states.put(capture.captureId(), capture.status().state());
                          capture
                              .refunds()
                              .forEach(
                                  refund -> states.put(refund.refundId(), refund.status().state()));
                        });
              });
    }
    return states;
  }

  private static MwsClient mws(Sandbox sandbox, SandboxSellers sellers) {
    return new MwsClient(
        new SellerAccess(sellers.registry(), sellers, Optional.of(sandbox.endpoint())),
        new InMemoryQuotaGate(),
        Share.RECONCILE,
        new HttpTransport(TransportSettings.STANDARD),
        sandbox.settings().clock());
  }
}
