package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.key.ItemKey;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Puts and reads parcels, each part by itself. */
final class Parcels {
  /**
   * DynamoDB removes what expired within days, in any order; a head shall not outlive its parts.
   */
  private static final Duration LONGER_THAN_HEAD = Duration.ofDays(7);

  private static final List<String> TO_FIND_PARTS =
      List.of(TableDefinition.PK, TableDefinition.SK, Parcel.PARTS, Parcel.DIGEST);

  private final DynamoDbClient client;
  private final String table;
  private final Reads reads;

  Parcels(DynamoDbClient client, String table, Reads reads) {
    this.client = client;
    this.table = table;
    this.reads = reads;
  }

  /** Puts all parts. Doing so again changes nothing. */
  void put(Parcel parcel) {
    for (Map<String, AttributeValue> part : parcel.items()) {
      client.putItem(request -> request.tableName(table).item(part));
    }
  }

  /**
   * What the parcel of an item holds; empty when the item has none.
   *
   * @throws UnreadableItemException if a part is gone or was altered
   */
  Optional<byte[]> read(Map<String, AttributeValue> head) {
    if (!head.containsKey(Parcel.PARTS)) {
      return Optional.empty();
    }
    Attributes item = Attributes.of(head);
    String digest = item.string(Parcel.DIGEST);
    List<ItemKey> keys = keys(item);
    Map<ItemKey, Map<String, AttributeValue>> parts = reads.batch(keys);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ItemKey key : keys) {
      Optional.ofNullable(parts.get(key))
          .flatMap(part -> Attributes.of(part).bytes(Parcel.PART))
          .ifPresent(bytes::writeBytes);
    }
    if (!Digest.of(bytes.toByteArray()).equals(digest)) {
      throw new UnreadableItemException(
          item.key(), "has %d parts, and one is gone or altered".formatted(keys.size()), null);
    }
    return Optional.of(bytes.toByteArray());
  }

  /** Where the parts of an item stand; empty for an item that has none. */
  static List<ItemKey> keys(Map<String, AttributeValue> head) {
    return head.containsKey(Parcel.PARTS) ? keys(Attributes.of(head)) : List.of();
  }

  private static List<ItemKey> keys(Attributes head) {
    return Parcel.keys(
        head.key(), head.string(Parcel.DIGEST), Math.toIntExact(head.number(Parcel.PARTS)));
  }

  /**
   * Lets the parts of an item go some time after the item itself. Doing so again changes nothing.
   *
   * @param headExpiresAt when the item may be removed, UTC
   */
  void expire(ItemKey head, Instant headExpiresAt) {
    Map<String, AttributeValue> found = reads.batch(List.of(head), TO_FIND_PARTS).get(head);
    if (found == null || !found.containsKey(Parcel.PARTS)) {
      return;
    }
    String seconds = Long.toString(headExpiresAt.plus(LONGER_THAN_HEAD).getEpochSecond());
    for (ItemKey part : keys(Attributes.part(found))) {
      try {
        client.updateItem(
            request ->
                request
                    .tableName(table)
                    .key(Attributes.primary(part))
                    .updateExpression("SET #expires = if_not_exists(#expires, :expires)")
                    .conditionExpression("attribute_exists(" + TableDefinition.PK + ")")
                    .expressionAttributeNames(Map.of("#expires", TableDefinition.EXPIRES_AT))
                    .expressionAttributeValues(Map.of(":expires", AttributeValue.fromN(seconds))));
      } catch (ConditionalCheckFailedException e) {
        // It is gone already.
      }
    }
  }
}
