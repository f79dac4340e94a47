package dev.ipnledger.reconcile.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryFeeds;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.reconcile.Assembly;
import dev.ipnledger.reconcile.ReconcileStores;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.reconcile.RunReport;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Reconciliation with feeds, in simulated time; each capture is of an order of its own. */
final class BatchBench {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  static final int THRESHOLD = 20;

  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryFeeds feeds = new InMemoryFeeds();
  final InMemoryOccurrences occurrences = new InMemoryOccurrences();
  final BatchOffice amazon = new BatchOffice(() -> BatchBench.this.now);
  Instant now = START;
  private final Path folder;
  private final InMemoryLeases leases = new InMemoryLeases();
  private final InMemoryQuotaGate quota = new InMemoryQuotaGate();
  private final String region;
  private int threshold = THRESHOLD;
  private Reconciliation reconciliation;

  BatchBench(Path folder, String region) {
    this.folder = folder;
    this.region = region;
    this.reconciliation = with(ledger, feeds);
  }

  BatchBench(Path folder) {
    this(folder, "de");
  }

  void threshold(int other) {
    threshold = other;
    restart();
  }

  /** The function starts anew, as after a crash. */
  void restart() {
    reconciliation = with(ledger, feeds);
  }

  Reconciliation with(Ledger other, Feeds otherFeeds) {
    SellerRegistry registry =
        SellerRegistry.parse(
            """
            {"A1SELLER": {"environments": {"live": {"region": "%s", "marketplaceId": "A1",
             "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""
                .formatted(region));
    SellerAccess access =
        new SellerAccess(
            registry,
            sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
            Optional.empty());
    MwsClient mws = new MwsClient(access, quota, Share.RECONCILE, amazon, () -> now);
    return Assembly.reconciliation(
        new ReconcileStores(
            other,
            ledger,
            leases,
            new InMemoryStandingConditions(ledger),
            new InMemoryAccountReports()),
        mws,
        Optional.of(
            new BatchTools(
                otherFeeds,
                occurrences,
                mws,
                new DocumentClient(access, quota, Share.RECONCILE, amazon, () -> now),
                registry::seller,
                threshold,
                folder)),
        account -> Policy.STANDARD,
        () -> now,
        milliseconds -> now = now.plusMillis(milliseconds),
        Duration.ofSeconds(50),
        Executors::newSingleThreadExecutor);
  }

  RunReport run() {
    return reconciliation.run(List.of(SELLER));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  static ObjectRef capture(int number) {
    return ObjectRef.of(
        SELLER, ObjectKind.CAPTURE, new AmazonId("P02-0000000-%07d-C000001".formatted(number)));
  }

  /** Captures that a notification told of, and nobody asked about. */
  void notified(int from, int to) {
    for (int number = from; number < to; number++) {
      ObjectRef capture = capture(number);
      know(capture.parent());
      recorder()
          .record(
              capture,
              List.of(
                  Evidence.notification(
                      status(capture, "Pending"),
                      now,
                      "ref-" + number + "-" + now,
                      "digest",
                      now,
                      new byte[] {1},
                      null)),
              view -> Asked.nothing());
    }
  }

  /** The notification about a batch, as process keeps it. */
  void notifiedOf(String feedId, String reportId) {
    occurrences.put(
        new Occurrence(
            SELLER,
            Occurrence.Kind.BATCH,
            feedId,
            "n-" + feedId + "-" + reportId,
            now,
            now,
            "digest",
            new TreeMap<>(Map.of("BatchReferenceId", feedId, Occurrence.REPORT_ID, reportId)),
            Document.of("body".getBytes(UTF_8)),
            null));
  }

  ObjectItem item(int number) {
    return ledger.read(capture(number)).object().orElseThrow();
  }

  /** How many of the captures up to there are answered. */
  long answered(int count) {
    long answered = 0;
    for (int number = 0; number < count; number++) {
      answered += item(number).view().isIn(amazon.state) ? 1 : 0;
    }
    return answered;
  }

  /** The one feed that there is. */
  Feed feed() {
    List<Feed> all = allFeeds();
    if (all.size() != 1) {
      throw new AssertionError("not one feed: " + all);
    }
    return all.getFirst();
  }

  List<Feed> allFeeds() {
    return Stream.concat(feeds.open(SELLER).stream(), feeds.ended(SELLER, Instant.EPOCH).stream())
        .sorted(Comparator.comparing(Feed::name))
        .toList();
  }

  /** Conditions of kind BATCH by what they say. */
  Map<String, Map<String, String>> raised() {
    Map<String, Map<String, String>> raised = new TreeMap<>();
    ledger
        .attention(Owner.of(SELLER), PageRequest.first(PageRequest.MAX_LIMIT))
        .items()
        .forEach(
            item -> {
              if (item instanceof SystemItem system && system.kind() == SystemItem.Kind.BATCH) {
                raised.put(
                    system.cause().substring(system.cause().lastIndexOf('.') + 1),
                    system.details());
              }
            });
    return raised;
  }

  private Recorder recorder() {
    return new Recorder(ledger, account -> Policy.STANDARD, () -> now);
  }

  private void know(ObjectRef order) {
    try {
      recorder()
          .answer(order, Evidence.get(status(order, "Closed"), now, now, "<a/>".getBytes(UTF_8)));
    } catch (XmlRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static Statement status(ObjectRef object, String state) {
    return new Statement(
        object,
        new Status(state, null, null, Moment.of(START.minus(Duration.ofDays(1)))),
        Map.of(),
        new TreeSet<>(),
        List.of());
  }
}
