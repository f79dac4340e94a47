package dev.ipnledger.publish.stream;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.dynamodb.Images;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Reads records as Lambda hands them over, with the codec that the ledger itself reads with. */
public final class StreamRecords {
  private StreamRecords() {}

  /**
   * One record.
   *
   * @throws UnreadableRecordException if an image is none of the ledger's items, or one of a format
   *     younger than this software
   */
  public static ItemChange read(DynamodbStreamRecord record) throws UnreadableRecordException {
    StreamRecord change = record.getDynamodb();
    try {
      return new ItemChange(
          change.getSequenceNumber(),
          itemKey(change),
          change.getApproximateCreationDateTime().toInstant(),
          item(change.getOldImage()),
          item(change.getNewImage()),
          isAcknowledged(change.getNewImage()));
    } catch (RuntimeException e) { // Whatever the codec finds wrong, it is wrong for ever.
      throw new UnreadableRecordException(
          "record " + record.getEventID() + " can not be read: " + e.getMessage(), e);
    }
  }

  /** The primary key of the record's item in one text, for people and to tell items apart. */
  public static String itemKey(StreamRecord change) {
    return key(change, TableDefinition.PK) + " " + key(change, TableDefinition.SK);
  }

  private static String key(StreamRecord change, String name) {
    AttributeValue value = change.getKeys().get(name);
    return value == null ? "?" : value.getS();
  }

  private static Optional<Raised> item(@Nullable Map<String, AttributeValue> image) {
    return image == null || image.isEmpty() ? Optional.empty() : Images.read(values(image));
  }

  private static boolean isAcknowledged(@Nullable Map<String, AttributeValue> image) {
    return image != null && Images.isAcknowledged(values(image));
  }

  private static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> values(
      Map<String, AttributeValue> image) {
    return image.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  /** The types that items of the ledger are made of: texts, numbers, bytes and sets of texts. */
  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue value(
      AttributeValue value) {
    var built = software.amazon.awssdk.services.dynamodb.model.AttributeValue.builder();
    if (value.getS() != null) {
      return built.s(value.getS()).build();
    }
    if (value.getN() != null) {
      return built.n(value.getN()).build();
    }
    if (value.getB() != null) {
      return built.b(SdkBytes.fromByteBuffer(value.getB())).build();
    }
    List<String> set = value.getSS();
    if (set != null) {
      return built.ss(set).build();
    }
    throw new IllegalArgumentException("an attribute is of a type that the ledger never writes");
  }
}
