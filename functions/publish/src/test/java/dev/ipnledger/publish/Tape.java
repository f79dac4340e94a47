package dev.ipnledger.publish;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.OperationType;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/**
 * A table of which only the stream is of interest: what the real ledger puts into it becomes
 * records, with the image before and the one after.
 */
final class Tape implements DynamoDbClient {
  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  private final DynamoDbLedger ledger = new DynamoDbLedger(this, "ledger");
  private final Map<String, Map<String, AttributeValue>> items = new HashMap<>();
  private final List<DynamodbStreamRecord> records = new ArrayList<>();

  /** Writes an object over the version that it carries, as {@code Recorder} does. */
  ObjectItem put(ObjectItem item) {
    return ledger.put(item);
  }

  void put(SystemItem item) {
    ledger.put(item);
  }

  /** The condition's time to live is over. */
  void expire(SystemItem item) {
    Map<String, AttributeValue> last = items.get("OBJECT#" + item.id());
    record(last, null);
  }

  /** A person has seen to it: it leaves the index, as DynamoDbSystemConditions does it. */
  void acknowledge(SystemItem item) {
    Map<String, AttributeValue> after = new HashMap<>(items.get("OBJECT#" + item.id()));
    after.keySet().removeAll(List.of("attentionPk", "attentionSk"));
    after.put("acknowledgedAt", AttributeValue.fromS("2026-03-01T11:00:00.000Z"));
    record(items.put("OBJECT#" + item.id(), after), after);
  }

  List<DynamodbStreamRecord> records() {
    return records;
  }

  DynamodbStreamRecord last() {
    return records.getLast();
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    String sk = request.item().get("sk").s();
    record(items.put(sk, request.item()), request.item());
    return PutItemResponse.builder().build();
  }

  private void record(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    Map<String, AttributeValue> any = after == null ? before : after;
    int number = records.size() + 1;
    DynamodbStreamRecord record = new DynamodbStreamRecord();
    record.setEventID("event-" + number);
    record.setEventName(
        before == null
            ? OperationType.INSERT
            : after == null ? OperationType.REMOVE : OperationType.MODIFY);
    record.setEventSource("aws:dynamodb");
    record.setDynamodb(
        new StreamRecord()
            .withSequenceNumber("%021d".formatted(number))
            .withApproximateCreationDateTime(Date.from(START.plusSeconds(number)))
            .withStreamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
            .withKeys(values(Map.of("pk", any.get("pk"), "sk", any.get("sk"))))
            .withOldImage(before == null ? null : values(before))
            .withNewImage(after == null ? null : values(after)));
    records.add(record);
  }

  private static Map<
          String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>
      values(Map<String, AttributeValue> image) {
    return image.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value(
      AttributeValue value) {
    var copy = new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue();
    switch (value.type()) {
      case S -> copy.setS(value.s());
      case N -> copy.setN(value.n());
      case B -> copy.setB(value.b().asByteBuffer());
      case SS -> copy.setSS(value.ss());
      default -> throw new AssertionError("the ledger writes a " + value.type());
    }
    return copy;
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
