package dev.ipnledger.runtime.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryFeeds;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.Outcome;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.mws.feed.WrittenFeed;
import dev.ipnledger.mws.request.Authorize;
import dev.ipnledger.mws.request.ConfirmOrderReference;
import dev.ipnledger.mws.request.SubmitFeed;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.HttpDocumentTransport;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.mws.transport.TransportSettings;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.reconcile.batch.BatchTools;
import dev.ipnledger.sandbox.Sandbox;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.notify.Carrier;
import dev.ipnledger.sandbox.notify.NotificationSettings;
import dev.ipnledger.settings.MwsRegion;
import dev.ipnledger.xml.XmlRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A shop with the sandbox as its Amazon and in its time, of whose captures the ledger has heard and
 * knows nothing; reconcile is as deployed, but for its threshold.
 */
final class BackloggedShop implements AutoCloseable {
  static final Account SELLER = new Account("A5PRESSEXAMPLE", Environment.LIVE);
  private static final String TOPIC =
      "arn:aws:sns:us-east-1:291180941288:AGWSWK15IEJJ7A5PRESSEXAMPLE";
  private static final String MARKETPLACE = "AGWSWK15IEJJ7";
  private static final URI LISTENER = URI.create("http://127.0.0.1:1/notifications");
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final int CAPTURES_OF_AN_ORDER = 10;
  private static final TransportSettings PATIENT =
      new TransportSettings(5_000, 120_000, 1 << 20, "ipn-ledger-test/1 (Language=Java)");

  final SandboxClock clock = SandboxClock.manual(START);
  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryFeeds feeds = new InMemoryFeeds();
  final InMemoryOccurrences occurrences = new InMemoryOccurrences();

  /** The actions that reconcile called, in their order. */
  final List<String> calls = new ArrayList<>();

  final Sandbox sandbox;
  final SandboxSellers sellers;
  private final Path folder;

  /**
   * @param folder where feeds and reports lie
   * @param carrier delivers what Amazon publishes when the clock moves; empty for nobody listens
   */
  BackloggedShop(Path folder, Optional<Carrier> carrier) {
    this.folder = folder;
    SandboxSettings settings = SandboxSettings.of(1, clock).withThrottling(false);
    this.sandbox =
        Sandbox.start(
            carrier
                .map(NotificationSettings.REAL.drivenByClock()::carriedBy)
                .map(settings::withNotifications)
                .orElse(settings));
    sandbox.control().register(seller(carrier.isPresent() ? LISTENER : null));
    this.sellers = new SandboxSellers(sandbox.control());
  }

  /** Lets so many orders be captured ten times each, and the captures be heard of. */
  List<ObjectRef> captures(int orders) throws IOException {
    capture(orders);
    List<ObjectRef> captures = notified();
    assertThat(captures).hasSize(orders * CAPTURES_OF_AN_ORDER);
    return captures;
  }

  /**
   * @param threshold more captures than that go by feed
   */
  Reconciliation reconciliation(int threshold) {
    QuotaGate quota = new InMemoryQuotaGate();
    Counting counting = new Counting();
    MwsClient mws = new MwsClient(access(), quota, Share.RECONCILE, counting, clock);
    return Assembly.reconciliation(
        new ReconcileStores(
            ledger,
            ledger,
            new InMemoryLeases(),
            new InMemoryStandingConditions(ledger),
            new InMemoryAccountReports()),
        mws,
        new BatchTools(
            feeds,
            occurrences,
            mws,
            new DocumentClient(access(), quota, Share.RECONCILE, counting, clock),
            sellers.registry()::seller,
            threshold,
            folder),
        account -> Policy.STANDARD,
        clock,
        milliseconds -> sandbox.control().advance(Duration.ofMillis(milliseconds)),
        Duration.ofSeconds(50));
  }

  /** Whether the first of the feeds has all its rows in the ledger. */
  boolean isReconciled() {
    List<Feed> ended = feeds.ended(SELLER, Instant.EPOCH);
    return !ended.isEmpty() && ended.getFirst().state() == FeedState.RECONCILED;
  }

  /** Each is as Amazon has it, and Amazon was asked. */
  void assertConfirmed(List<ObjectRef> captures) {
    assertThat(captures)
        .allSatisfy(
            capture -> {
              ObjectItem item = ledger.read(capture).object().orElseThrow();
              assertThat(item.view().isIn("Completed")).isTrue();
              assertThat(item.view().heard()).containsKey(Source.GET);
            });
  }

  MwsClient calls(Share share) {
    return new MwsClient(
        access(),
        new InMemoryQuotaGate(),
        share,
        new HttpTransport(TransportSettings.STANDARD),
        clock);
  }

  @Override
  public void close() {
    sandbox.close();
  }

  /** The shop authorizes and captures ten times for each order, by a feed of its own. */
  private void capture(int orders) throws IOException {
    QuotaGate open = new Unlimited();
    MwsClient shop =
        new MwsClient(
            access(), open, Share.RECONCILE, new HttpTransport(TransportSettings.STANDARD), clock);
    List<FeedRequest> requests = new ArrayList<>();
    for (int number = 0; number < orders; number++) {
      String id =
          sandbox
              .control()
              .createOrder(
                  new dev.ipnledger.sandbox.model.Account(
                      SELLER.sellerId(), dev.ipnledger.sandbox.model.Environment.LIVE),
                  Amount.of("50.00", "USD"),
                  "shop-" + number);
      AmazonId order = new AmazonId(id);
      assertThat(shop.call(SELLER, ConfirmOrderReference.of(order)))
          .isInstanceOf(Outcome.Done.class);
      for (int each = 0; each < CAPTURES_OF_AN_ORDER; each++) {
        String reference = "r-" + number + "-" + each;
        requests.add(
            FeedRequest.of(
                reference,
                Authorize.of(order, reference, new Money("USD", 100))
                    .transactionTimeout(0)
                    .captureNow(true)));
      }
    }
    Path file = folder.resolve("shop.xml");
    WrittenFeed feed;
    try (OutputStream out = Files.newOutputStream(file)) {
      feed = new FeedWriter(SELLER.sellerId(), MwsRegion.US).write(requests.iterator(), out);
    }
    DocumentClient documents =
        new DocumentClient(
            access(), open, Share.RECONCILE, new HttpDocumentTransport(PATIENT, 1L << 30), clock);
    assertThat(
            documents.submit(SELLER, SubmitFeed.of(feed.contentMd5(), List.of(MARKETPLACE)), file))
        .isInstanceOf(Outcome.Done.class);
    sandbox.control().advance(Duration.ofMinutes(10));
  }

  /** Of each capture a notification came that says no more than that it is there. */
  private List<ObjectRef> notified() {
    Instant now = clock.instant();
    Recorder recorder = new Recorder(ledger, account -> Policy.STANDARD, () -> now);
    List<ObjectRef> captures = new ArrayList<>();
    sandbox
        .control()
        .truth()
        .forEach(
            order -> {
              know(recorder, order.orderReferenceId(), now);
              order
                  .authorizations()
                  .forEach(
                      authorization ->
                          authorization
                              .captures()
                              .forEach(
                                  capture ->
                                      captures.add(
                                          ObjectRef.of(
                                              SELLER,
                                              ObjectKind.CAPTURE,
                                              new AmazonId(capture.captureId())))));
            });
    captures.forEach(
        capture ->
            recorder.record(
                capture,
                List.of(
                    Evidence.notification(
                        Statement.hint(capture),
                        now,
                        "n" + capture.id().text(),
                        "d",
                        now,
                        new byte[] {1},
                        null)),
                view -> Asked.nothing()));
    return captures;
  }

  private static void know(Recorder recorder, String id, Instant now) {
    ObjectRef order = ObjectRef.of(SELLER, ObjectKind.ORDER_REFERENCE, new AmazonId(id));
    Statement closed =
        new Statement(
            order,
            new Status("Closed", null, null, Moment.of(now)),
            Map.of(),
            new TreeSet<>(),
            List.of());
    try {
      recorder.answer(order, Evidence.get(closed, now, now, "<a/>".getBytes(UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private SellerAccess access() {
    return new SellerAccess(sellers.registry(), sellers, Optional.of(sandbox.endpoint()));
  }

  private static Seller seller(@Nullable URI endpoint) {
    return new Seller(
        SELLER.sellerId(),
        "KEYOFPRESS",
        "secret-of-press",
        null,
        Map.of(
            dev.ipnledger.sandbox.model.Environment.LIVE,
            new SellerEnvironment(
                Region.NA, MARKETPLACE, List.of(new Subscription(TOPIC, endpoint)))));
  }

  /** The real transports, and what goes through them. */
  private final class Counting implements Transport, DocumentTransport {
    private final HttpTransport answers = new HttpTransport(TransportSettings.STANDARD);
    private final HttpDocumentTransport files = new HttpDocumentTransport(PATIENT, 1L << 30);

    @Override
    public HttpAnswer post(URI address, String form) throws IOException {
      calls.add(form.replaceAll("(?s).*Action=([^&]*).*", "$1"));
      return answers.post(address, form);
    }

    @Override
    public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
      calls.add("SubmitFeed");
      return files.upload(address, contentType, file);
    }

    @Override
    public HttpAnswer download(URI address, String form, Path file) throws IOException {
      calls.add("GetReport");
      return files.download(address, form, file);
    }
  }

  /** The shop's calls are not what is counted. */
  private static final class Unlimited implements QuotaGate {
    @Override
    public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
      return true;
    }

    @Override
    public void drain(Account account, Operation operation, Instant since) {
      // It is never empty.
    }
  }
}
