package dev.ipnledger.simulation.cloud;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.dynamodb.Images;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * One shard of the table's stream, and Lambda's reading of it: in order, a batch at a time, and
 * what was not done comes again with all that follows it. The images are of the ledger's own codec.
 */
public final class SimulatedStream {
  private static final int BATCH = 100;

  private final InstantSource clock;
  private final Weather weather;
  private final ArrayDeque<DynamodbStreamRecord> records = new ArrayDeque<>();
  private long number;

  public SimulatedStream(InstantSource clock, Weather weather) {
    this.clock = clock;
    this.weather = weather;
  }

  /**
   * An object was written.
   *
   * @param before null for a new one
   */
  public void written(@Nullable ObjectItem before, ObjectItem after) {
    add(before == null ? null : values(Images.of(before)), Images.of(after));
  }

  /** A condition that no object carries is raised. */
  public void raised(SystemItem item) {
    add(null, Images.of(item));
  }

  private void add(
      @Nullable Map<String, AttributeValue> before,
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> image) {
    StreamRecord change =
        new StreamRecord()
            .withApproximateCreationDateTime(Date.from(clock.instant()))
            .withKeys(values(Map.of("pk", image.get("pk"), "sk", image.get("sk"))))
            .withOldImage(before)
            .withNewImage(values(image))
            .withSequenceNumber("%021d".formatted(++number));
    DynamodbStreamRecord record = new DynamodbStreamRecord();
    record.setEventID("event-" + number);
    record.setDynamodb(change);
    records.add(record);
  }

  /** The next records; none when all are done. */
  public List<DynamodbStreamRecord> batch() {
    return List.copyOf(new ArrayList<>(records).subList(0, Math.min(BATCH, records.size())));
  }

  /**
   * Goes on behind a batch, unless it comes again all the same.
   *
   * @param again the sequence number of the first that was not done
   */
  public void done(List<DynamodbStreamRecord> batch, Optional<String> again) {
    if (weather.strikes(Fault.STREAM_REDELIVERY)) {
      return;
    }
    for (DynamodbStreamRecord record : batch) {
      if (again.filter(record.getDynamodb().getSequenceNumber()::equals).isPresent()) {
        return;
      }
      records.removeFirst();
    }
  }

  private static Map<String, AttributeValue> values(
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> image) {
    Map<String, AttributeValue> values = new HashMap<>();
    image.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static AttributeValue value(
      software.amazon.awssdk.services.dynamodb.model.AttributeValue from) {
    AttributeValue value = new AttributeValue();
    switch (from.type()) {
      case S -> value.setS(from.s());
      case N -> value.setN(from.n());
      case SS -> value.setSS(from.ss());
      case B -> value.setB(Optional.of(from.b()).map(SdkBytes::asByteBuffer).orElseThrow());
      default -> throw new IllegalArgumentException("the ledger writes no " + from.type());
    }
    return value;
  }
}
