package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A small table with an item of every kind, written through the ports that functions write by. */
record WholeTable(DynamoDbClient client, String table) {
  static final QuarantineKey SMALL = new QuarantineKey(Owner.UNKNOWN, "small");
  static final QuarantineKey LARGE = new QuarantineKey(Owner.of(SELLER), "large");
  static final String LEASE = "reconcile";
  static final Operation METERED = Operation.GET_CAPTURE_DETAILS;
  static final SystemItem PAUSED =
      new SystemItem(
          Owner.of(SELLER),
          SystemItem.Kind.PAUSED_SELLER,
          "AccessDenied",
          at(30),
          new TreeMap<>(Map.of("answer", "Access denied")),
          null);
  static final Occurrence BATCH =
      new Occurrence(
          SELLER,
          Occurrence.Kind.BATCH,
          "4000000001",
          "n-batch",
          at(40),
          at(41),
          "digest",
          new TreeMap<>(Map.of(Occurrence.REPORT_ID, "16000000001")),
          Document.of("body".getBytes(UTF_8)),
          Document.of("certificate".getBytes(UTF_8)));
  static final Feed OPEN =
      Feed.planned(new FeedKey(SELLER, Operation.CAPTURE, at(50), 1), 2, at(51))
          .submitted("feed-1", at(52), at(60));
  static final Feed ENDED =
      new Feed(
          new FeedKey(SELLER, Operation.REFUND, at(53), 2),
          at(54),
          3,
          FeedState.RECONCILED,
          "feed-2",
          at(55),
          "report-2",
          new TreeSet<>(List.of("report-1")),
          at(56),
          1,
          new FeedCounts(1, 2, 3, 4, 5, 6, 7, 8),
          4);
  static final List<AmazonId> IDS =
      List.of(
          new AmazonId("S02-5550001-5550002-C000001"), new AmazonId("S02-5550001-5550002-C000002"));
  static final AccountReport REPORT =
      new AccountReport(
          at(70),
          new TreeMap<>(Map.of("GetCaptureDetails", 3)),
          new TreeMap<>(
              Map.of(ObjectKind.CAPTURE, new HealingBound(Duration.ofDays(1), Duration.ofDays(2)))),
          Closing.STANDARD,
          1,
          Optional.of(at(69)));

  /** Fills the table, which is empty. */
  void write() {
    payment();
    set(message(SMALL, "{"));
    DynamoDbLedger ledger = new DynamoDbLedger(client, table);
    ledger.put(
        new Sample(
            Owner.of(SELLER), "test-1", at(20), Document.of("sample".getBytes(UTF_8)), null));
    new DynamoDbStandingConditions(client, table).raise(PAUSED);
    new DynamoDbOccurrences(client, table).put(BATCH);
    put(FeedItems.write(OPEN), FeedItems.write(OPEN, 0, IDS), FeedItems.write(ENDED));
    new DynamoDbAccountReports(client, table).put(SELLER, REPORT);
    new DynamoDbLeases(client, table).take(LEASE, at(80), Duration.ofMinutes(1));
    new DynamoDbQuotaGate(client, table).tryTake(SELLER, METERED, Share.RECONCILE, at(90));
  }

  /** An order by two names, an authorization that Amazon was asked about, and a certificate. */
  private void payment() {
    Recorder recorder =
        new Recorder(new DynamoDbLedger(client, table), account -> Policy.STANDARD, Papers.CLOCK);
    recorder.record(ORDER, List.of(signed(named("shop-1", 1), 2, "n1")), view -> Asked.nothing());
    recorder.record(ORDER, List.of(signed(named("shop-2", 3), 4, "n2")), view -> Asked.nothing());
    recorder.record(
        Papers.AUTHORIZATION,
        List.of(
            Papers.notification(Papers.authorization(Papers.AUTHORIZATION, "Open", 5), 6, "n3")),
        view ->
            new Asked.Answered(
                Papers.get(Papers.authorization(Papers.AUTHORIZATION, "Closed", 7), 8)));
  }

  private static Statement named(String sellerOrderId, long updatedAt) {
    return new Statement(
        ORDER,
        new Status("Open", null, null, Moment.of(at(updatedAt))),
        Map.of(
            Fact.ORDER_TOTAL, new Money("EUR", 1000),
            Fact.CREATED_AT, Moment.of(Papers.START),
            Fact.SELLER_ORDER_ID, new Text(sellerOrderId)),
        Collections.emptySortedSet(),
        List.of());
  }

  private static Evidence signed(Statement statement, long asOf, String referenceId) {
    return Evidence.notification(
        statement,
        at(asOf),
        referenceId,
        Digest.ofNotification("OrderReferenceNotification", SELLER.sellerId(), "Sandbox", "data"),
        at(asOf + 1),
        "{\"Message\":\"data\"}".getBytes(UTF_8),
        "DER".getBytes(UTF_8));
  }

  static Quarantined message(QuarantineKey key, String body) {
    return Quarantined.arrived(
        key,
        at(10),
        Map.of(Quarantined.CAUSE, "NOT_JSON", Quarantined.PROBLEM, "It is no JSON."),
        Quarantined.Form.NOTIFICATION,
        Map.of("formatVersion", "1"),
        body.getBytes(UTF_8));
  }

  /** A message in one item, and one in parts, which otherwise only what fills an item is. */
  private void set(Quarantined small) {
    new DynamoDbQuarantine(client, table).put(small);
    Quarantined large = message(LARGE, "{in parts");
    Parcel parcel = QuarantineContents.parcel(large);
    new Parcels(client, table, new Reads(client, table)).put(parcel);
    put(QuarantineItems.write(large, parcel));
  }

  @SafeVarargs
  private void put(Map<String, AttributeValue>... items) {
    for (var item : items) {
      client.putItem(request -> request.tableName(table).item(item));
    }
  }
}
