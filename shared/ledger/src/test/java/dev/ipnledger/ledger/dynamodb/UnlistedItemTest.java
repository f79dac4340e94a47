package dev.ipnledger.ledger.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Replays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A message that was set aside before there were lists of such messages. It stays readable and
 * mendable for ever: never edit the fixture.
 */
class UnlistedItemTest {
  private static final DynamoDbClient CLIENT = LocalTable.client();
  private static final String TABLE = LocalTable.create(CLIENT);
  private static final QuarantineKey KEY = new QuarantineKey(Owner.UNKNOWN, "m1");
  private static final PageRequest ALL = PageRequest.first(10);

  private final DynamoDbQuarantine quarantine = new DynamoDbQuarantine(CLIENT, TABLE);
  private final DynamoDbLedger ledger = new DynamoDbLedger(CLIENT, TABLE);
  private final TableItems items = new TableItems(CLIENT, TABLE);

  @BeforeEach
  void putFixture() {
    LocalTable.clear(CLIENT, TABLE);
    Fixtures.items("/format-1/quarantined-without-lists.json").forEach(UnlistedItemTest::put);
  }

  @Test
  void itIsReadWholeAndStandsAmongTheAttentions() {
    Quarantined message = quarantine.find(KEY).orElseThrow();

    assertThat(message.document().original()).isEqualTo(new byte[] {'{'});
    assertThat(message.form()).isEqualTo(Quarantined.Form.NOTIFICATION);
    assertThat(message.replays()).isEqualTo(Replays.NONE);
    assertThat(message.open()).isTrue();
    assertThat(ledger.attention(Owner.UNKNOWN, ALL).items())
        .containsExactly(message.withoutDocument().condition());
  }

  @Test
  void itIsFoundToBeInNoListAndIsPutIntoAll() {
    assertThat(quarantine.open(ALL).items()).isEmpty();
    StoredItem item = items.partition("-#-#SYSTEM").toList().getFirst();
    assertThat(item.misplaced())
        .containsExactly(
            "byCreatedPk",
            "byCreatedSk",
            "byReferencePk",
            "byReferenceSk",
            "byStatePk",
            "byStateSk");

    assertThat(items.list(item.key())).isTrue();

    Quarantined message = quarantine.find(KEY).orElseThrow();
    assertThat(quarantine.open(ALL).items()).containsExactly(message.withoutDocument());
    assertThat(quarantine.named("m1")).containsExactly(message);
    assertThat(ledger.aside(ALL).items()).hasSize(1);
    assertThat(items.partition("-#-#SYSTEM").toList().getFirst().misplaced()).isEmpty();
  }

  @Test
  void whatWasPutIntoAListByHandLeavesIt() {
    Map<String, AttributeValue> item =
        new HashMap<>(Fixtures.items("/format-1/quarantined-without-lists.json").getFirst());
    item.put("duePk", AttributeValue.fromS("A1SELLER#live"));
    item.put("dueSk", AttributeValue.fromS("2017-01-02T10:00:00.000Z#GetCapture#x"));
    put(item);

    items.list(new ItemKey("-#-#SYSTEM", "OBJECT#SYSTEM#QUARANTINE#m1"));

    assertThat(items.partition("-#-#SYSTEM").toList().getFirst().misplaced()).isEmpty();
    assertThat(items.list(new ItemKey("-#-#SYSTEM", "OBJECT#SYSTEM#QUARANTINE#m2"))).isFalse();
  }

  private static void put(Map<String, AttributeValue> item) {
    CLIENT.putItem(request -> request.tableName(TABLE).item(item));
  }
}
