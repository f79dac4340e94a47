package dev.ipnledger.ledger.dynamodb;

import static dev.ipnledger.ledger.Papers.SELLER;
import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Papers;
import dev.ipnledger.ledger.TooLargeException;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** What DynamoDB's limit of 400 KB makes of a message in quarantine. */
class ParcelsTest {
  private static final QuarantineKey KEY = new QuarantineKey(Owner.of(SELLER), "m1");
  private static final Breaker BREAKER = new Breaker();
  private static final DynamoDbClient CLIENT = LocalTable.client(BREAKER);
  private static final String TABLE = LocalTable.create(CLIENT);

  private final DynamoDbQuarantine quarantine = new DynamoDbQuarantine(CLIENT, TABLE);

  @BeforeEach
  void clear() {
    BREAKER.puts = Integer.MAX_VALUE;
    LocalTable.clear(CLIENT, TABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "300000, 1",
    "306000, 1",
    "306900, 2",
    "307200, 3",
    "409600, 3",
    "614400, 4",
    "1048576, 5"
  })
  void everySizeIsKeptWhole(int bytes, int items) {
    Quarantined message = message(bytes);

    quarantine.put(message);

    assertThat(quarantine.find(KEY)).contains(message);
    assertThat(items().stream().map(ItemSize::of))
        .hasSize(items)
        .allMatch(size -> size < ItemSize.MAX);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aCrashBetweenTheWritesShowsNothingHalfAndIsRepairedByDoingItAgain(int putsBefore) {
    Quarantined message = message(1_048_576);
    BREAKER.puts = putsBefore;

    assertThatThrownBy(() -> quarantine.put(message)).isInstanceOf(SdkClientException.class);
    assertThat(quarantine.find(KEY)).isEmpty();

    BREAKER.puts = Integer.MAX_VALUE;
    quarantine.put(message);
    assertThat(quarantine.find(KEY)).contains(message);
    assertThat(items()).hasSize(5);
  }

  @Test
  void thePartsOfAResolvedMessageGoAfterIt() {
    Resolution resolution = new Resolution(at(9), "alice", "not ours");
    quarantine.put(message(1_048_576));
    assertThat(items()).noneMatch(item -> item.containsKey("expiresAt"));

    quarantine.resolve(KEY, resolution);
    quarantine.resolve(KEY, resolution);

    assertThat(items().stream().map(item -> Long.parseLong(item.get("expiresAt").n())))
        .hasSize(5)
        .allMatch(time -> time >= resolution.expiresAt().getEpochSecond());
    items().stream().filter(item -> item.containsKey("part")).forEach(ParcelsTest::delete);
    assertThat(quarantine.find(KEY).orElseThrow().document()).isNull();
  }

  @Test
  void anAlteredPartIsNamedAndNotGivenOut() {
    quarantine.put(message(1_048_576));
    Map<String, AttributeValue> part =
        new HashMap<>(items().stream().filter(item -> item.containsKey("part")).toList().get(1));
    byte[] bytes = part.get("part").b().asByteArray();
    bytes[7] ^= 1;
    part.put("part", AttributeValue.fromB(SdkBytes.fromByteArray(bytes)));
    CLIENT.putItem(request -> request.tableName(TABLE).item(part));

    assertThatThrownBy(() -> quarantine.find(KEY))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("OBJECT#SYSTEM#QUARANTINE#m1")
        .hasMessageContaining("gone or altered");
  }

  @Test
  void aNotificationThatNoItemCanHoldIsRefusedBeforeItIsSent() {
    String data =
        new Random(5)
            .ints(600_000, 'A', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Evidence notification =
        Papers.notification(Papers.order("Open", 1, "S02-1234567-1234567-A000001"), 2, "n1", data);

    assertThatThrownBy(() -> new DynamoDbLedger(CLIENT, TABLE).put(notification))
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("an item takes 409,600");
    assertThat(items()).isEmpty();
  }

  private static Quarantined message(int bytes) {
    byte[] body = new byte[bytes];
    new Random(bytes).nextBytes(body);
    return Quarantined.arrived(
        KEY,
        at(1),
        Map.of("cause", "DEAD_LETTER", "problem", "It failed."),
        Quarantined.Form.RAW,
        Map.of("formatVersion", "1"),
        body);
  }

  private static List<Map<String, AttributeValue>> items() {
    return CLIENT.scanPaginator(scan -> scan.tableName(TABLE)).items().stream().toList();
  }

  private static void delete(Map<String, AttributeValue> item) {
    CLIENT.deleteItem(
        delete -> delete.tableName(TABLE).key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))));
  }

  /** Lets some writes through and then none. */
  private static final class Breaker implements ExecutionInterceptor {
    private int puts = Integer.MAX_VALUE;

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof PutItemRequest && puts-- <= 0) {
        throw SdkClientException.create("cut off");
      }
    }
  }
}
