package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.key.Cursor;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.IndexKey;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Pages of primary keys, in the order of an index. */
final class IndexReads {
  /** Sorts after every text that begins with the separator of keys. */
  private static final char AFTER_SEPARATOR = '#' + 1;

  private final DynamoDbClient client;
  private final String table;

  IndexReads(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * One page of a listing.
   *
   * @param listing the index's partition key
   * @param ownerKey {@code seller#environment} that the listing belongs to
   * @param forward whether in ascending order of the index's sort keys
   */
  Page<ItemKey> page(
      Index index, String listing, String ownerKey, boolean forward, PageRequest page) {
    QueryResponse response =
        client.query(
            query(index, listing, "#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", index.pk()))
                .scanIndexForward(forward)
                .limit(page.limit())
                .exclusiveStartKey(
                    page.cursor()
                        .map(text -> start(index, Cursor.parse(text, listing, ownerKey)))
                        .orElse(null))
                .build());
    return new Page<>(keys(response), next(index, response));
  }

  /** The first keys of a listing whose sort keys begin with a time that is not after that one. */
  List<ItemKey> until(Index index, String listing, String time, int limit) {
    return keys(
        client.query(
            query(index, listing, "#pk = :pk AND #sk < :sk")
                .expressionAttributeNames(Map.of("#pk", index.pk(), "#sk", index.sk()))
                .expressionAttributeValues(
                    Map.of(
                        ":pk",
                        AttributeValue.fromS(listing),
                        ":sk",
                        AttributeValue.fromS(time + AFTER_SEPARATOR)))
                .limit(limit)
                .build()));
  }

  private QueryRequest.Builder query(Index index, String listing, String condition) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(index.indexName())
        .keyConditionExpression(condition)
        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(listing)));
  }

  private static List<ItemKey> keys(QueryResponse response) {
    return response.items().stream().map(Attributes::keyOf).toList();
  }

  private static Map<String, AttributeValue> start(Index index, Cursor cursor) {
    Map<String, AttributeValue> start = new HashMap<>(Attributes.primary(cursor.item()));
    start.put(index.pk(), AttributeValue.fromS(cursor.place().pk()));
    start.put(index.sk(), AttributeValue.fromS(cursor.place().sk()));
    return start;
  }

  private static Optional<String> next(Index index, QueryResponse response) {
    if (!response.hasLastEvaluatedKey() || response.lastEvaluatedKey().isEmpty()) {
      return Optional.empty();
    }
    Map<String, AttributeValue> last = response.lastEvaluatedKey();
    Attributes part = Attributes.part(last);
    IndexKey place = new IndexKey(part.string(index.pk()), part.string(index.sk()));
    return Optional.of(new Cursor(place, Attributes.keyOf(last)).text());
  }
}
