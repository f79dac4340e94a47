package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.ORDER;
import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Papers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table as the first format has it, with an item of every kind. What is written today must be the
 * same to the letter; and what was written then must be read, as long as there are ledgers.
 */
class TableOfFormatOneTest {
  private static final String FIXTURE = "/format-1/table.json";
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);
  private static final PageRequest ALL = PageRequest.first(10);

  /** After the first of what needs a person, as a client saved it. */
  private static final String CURSOR =
      "QTFFWEFNUExFU0VMTEVSI3NhbmRib3gfMjAyNi0wMy0wMVQxMDowMDoxMC4wMDBaI1FVQVJBTlRJ"
          + "TkUjbGFyZ2UfQTFFWEFNUExFU0VMTEVSI3NhbmRib3gjU1lTVEVNH09CSkVDVCNTWVNURU0jUVVB"
          + "UkFOVElORSNsYXJnZQ";

  @BeforeEach
  void clear() {
    LocalTable.clear(CLIENT, TABLE);
  }

  @Test
  void whatIsWrittenTodayIsTheFixture() {
    new WholeTable(CLIENT, TABLE).write();

    List<Map<String, AttributeValue>> today = CLIENT.scan(s -> s.tableName(TABLE)).items();

    assertThat(FixtureText.comparable(today))
        .as(
            """
            An item is written in another form than before. Leave %s as it is: tables hold it. If the
            change is meant, raise Attributes.FORMAT_VERSION, read both forms, and keep this beside it
            in a folder of the new number; docs/upgrading.md says over which versions. Today's table:
            %s
            """,
            FIXTURE, FixtureText.write(today))
        .isEqualTo(FixtureText.comparable(Fixtures.items(FIXTURE)));
  }

  @Test
  void everyKindOfItemIsInTheFixture() {
    Set<StoredKind> kinds =
        Fixtures.items(FIXTURE).stream()
            .map(item -> StoredKind.of(Attributes.keyOf(item)))
            .collect(Collectors.toSet());

    assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(StoredKind.STRAY)));
  }

  @Test
  void theLedgerFindsEverythingInAnOldTable() {
    putFixture();
    DynamoDbLedger ledger = new DynamoDbLedger(CLIENT, TABLE);

    assertThat(ledger.order(SELLER, ORDER.id()))
        .extracting(item -> item.object())
        .containsExactlyInAnyOrder(ORDER, Papers.AUTHORIZATION);
    assertThat(List.of("shop-1", "shop-2"))
        .allSatisfy(
            name ->
                assertThat(
                        ledger.byReference(SELLER, ObjectKind.ORDER_REFERENCE, name, ALL).items())
                    .extracting(item -> item.object())
                    .containsExactly(ORDER));
    assertThat(ledger.read(Papers.AUTHORIZATION).object().orElseThrow().view().status().value())
        .returns("Closed", status -> status.state());
    assertThat(
            new DynamoDbStandingConditions(CLIENT, TABLE)
                .find(Owner.of(SELLER), WholeTable.PAUSED.kind(), WholeTable.PAUSED.cause()))
        .contains(WholeTable.PAUSED);
    assertThat(new DynamoDbOccurrences(CLIENT, TABLE).byReport(SELLER, "16000000001"))
        .containsExactly(WholeTable.BATCH);
    DynamoDbQuarantine quarantine = new DynamoDbQuarantine(CLIENT, TABLE);
    assertThat(quarantine.find(WholeTable.SMALL))
        .contains(WholeTable.message(WholeTable.SMALL, "{"));
    assertThat(quarantine.find(WholeTable.LARGE).orElseThrow().document().original())
        .isEqualTo("{in parts".getBytes(UTF_8));
  }

  @Test
  void aSavedCursorGoesOnWhereItEnded() {
    putFixture();
    DynamoDbLedger ledger = new DynamoDbLedger(CLIENT, TABLE);

    assertThat(ledger.attention(Owner.of(SELLER), PageRequest.first(1)).next()).contains(CURSOR);
    assertThat(ledger.attention(Owner.of(SELLER), new PageRequest(10, Optional.of(CURSOR))).items())
        .containsExactly(WholeTable.PAUSED);
  }

  @Test
  void theSystemGoesOnWithItsOwnItemsOfAnOldTable() {
    putFixture();

    DynamoDbFeeds feeds = new DynamoDbFeeds(CLIENT, TABLE);
    assertThat(feeds.open(SELLER)).containsExactly(WholeTable.OPEN);
    assertThat(feeds.ids(WholeTable.OPEN.key())).isEqualTo(WholeTable.IDS);
    assertThat(feeds.ended(SELLER, at(0))).containsExactly(WholeTable.ENDED);
    assertThat(new DynamoDbAccountReports(CLIENT, TABLE).find(SELLER)).contains(WholeTable.REPORT);
    DynamoDbLeases leases = new DynamoDbLeases(CLIENT, TABLE);
    assertThat(leases.take(WholeTable.LEASE, at(139), Duration.ofMinutes(1))).isEmpty();
    assertThat(leases.take(WholeTable.LEASE, at(140), Duration.ofMinutes(1)))
        .map(Lease::fence)
        .contains(2L);
    assertThat(callsLeft(at(90))).isEqualTo(callsOfAFullBucket() - 1);
  }

  @Test
  void anItemOfANewerFormatIsNamedAndLeftAlone() {
    for (Map<String, AttributeValue> item : Fixtures.items("/format-1/items.json")) {
      Map<String, AttributeValue> newer = new HashMap<>(item);
      newer.put(Attributes.FORMAT, AttributeValue.fromN("2"));

      assertThatThrownBy(() -> Attributes.of(newer))
          .isInstanceOf(UnreadableItemException.class)
          .hasMessageContaining("2");
    }
  }

  private static int callsLeft(Instant now) {
    DynamoDbQuotaGate gate = new DynamoDbQuotaGate(CLIENT, TABLE);
    int calls = 0;
    while (gate.tryTake(SELLER, WholeTable.METERED, Share.RECONCILE, now)) {
      calls++;
    }
    return calls;
  }

  private static int callsOfAFullBucket() {
    LocalTable.clear(CLIENT, TABLE);
    return callsLeft(at(90));
  }

  private static void putFixture() {
    Fixtures.items(FIXTURE)
        .forEach(item -> CLIENT.putItem(request -> request.tableName(TABLE).item(item)));
  }
}
