package dev.ipnledger.runtime.events;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import dev.ipnledger.runtime.FakeCredentials;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Makes the event that Lambda's event source for DynamoDB hands to a function (Lambda developer
 * guide, "Using Lambda with Amazon DynamoDB").
 */
final class StreamEvents {
  private StreamEvents() {}

  /** One batch, in the shard's order. */
  static DynamodbEvent event(List<Record> records, String streamArn) {
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(records.stream().map(record -> record(record, streamArn)).toList());
    return event;
  }

  private static DynamodbStreamRecord record(Record from, String streamArn) {
    DynamodbStreamRecord record = new DynamodbStreamRecord();
    record.setEventID(from.eventID());
    record.setEventName(from.eventNameAsString());
    record.setEventVersion(from.eventVersion());
    record.setEventSource(from.eventSource());
    record.setAwsRegion(FakeCredentials.REGION.id());
    record.setEventSourceARN(streamArn);
    var change = from.dynamodb();
    record.setDynamodb(
        new StreamRecord()
            .withApproximateCreationDateTime(Date.from(change.approximateCreationDateTime()))
            .withKeys(values(change.keys()))
            .withOldImage(change.hasOldImage() ? values(change.oldImage()) : null)
            .withNewImage(change.hasNewImage() ? values(change.newImage()) : null)
            .withSequenceNumber(change.sequenceNumber())
            .withSizeBytes(change.sizeBytes())
            .withStreamViewType(StreamViewType.fromValue(change.streamViewTypeAsString())));
    return record;
  }

  private static @Nullable
      Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>
      values(Map<String, AttributeValue> image) {
    return image.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue value(
      AttributeValue from) {
    var value = new com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue();
    switch (from.type()) {
      case S -> value.setS(from.s());
      case N -> value.setN(from.n());
      case B -> value.setB(from.b().asByteBuffer());
      case SS -> value.setSS(from.ss());
      case NS -> value.setNS(from.ns());
      case BOOL -> value.setBOOL(from.bool());
      case NUL -> value.setNULL(true);
      case M -> value.setM(values(from.m()));
      case L -> value.setL(from.l().stream().map(StreamEvents::value).toList());
      default -> throw new IllegalArgumentException("no table of ours has a " + from.type());
    }
    return value;
  }
}
