package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.key.ItemKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Reads by primary key. All are strongly consistent. */
final class Reads {
  /** A response holds 16 MB at most (BatchGetItem), so a hundred large items need some rounds. */
  private static final int MAX_ROUNDS = 20;

  private final DynamoDbClient client;
  private final String table;

  Reads(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** What stands at that key. */
  Optional<Map<String, AttributeValue>> get(ItemKey key) {
    var found =
        client.getItem(
            request -> request.tableName(table).key(Attributes.primary(key)).consistentRead(true));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }

  /** What stands at those keys, at most 100; a key where nothing stands is not in the map. */
  Map<ItemKey, Map<String, AttributeValue>> batch(Collection<ItemKey> keys) {
    return batch(KeysAndAttributes.builder(), keys);
  }

  /** The same, and of each item these attributes only. */
  Map<ItemKey, Map<String, AttributeValue>> batch(
      Collection<ItemKey> keys, List<String> attributes) {
    Projection projection = new Projection(attributes);
    return batch(
        KeysAndAttributes.builder()
            .projectionExpression(projection.expression())
            .expressionAttributeNames(projection.names()),
        keys);
  }

  private Map<ItemKey, Map<String, AttributeValue>> batch(
      KeysAndAttributes.Builder request, Collection<ItemKey> keys) {
    Map<ItemKey, Map<String, AttributeValue>> found = new HashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    Map<String, KeysAndAttributes> pending =
        Map.of(
            table,
            request
                .consistentRead(true)
                .keys(keys.stream().map(Attributes::primary).toList())
                .build());
    for (int round = 1; round <= MAX_ROUNDS; round++) {
      Map<String, KeysAndAttributes> asked = pending;
      BatchGetItemResponse response = client.batchGetItem(batch -> batch.requestItems(asked));
      response
          .responses()
          .getOrDefault(table, List.of())
          .forEach(item -> found.put(Attributes.keyOf(item), item));
      if (!response.hasUnprocessedKeys() || response.unprocessedKeys().isEmpty()) {
        return found;
      }
      pending = response.unprocessedKeys();
    }
    throw new UnreadKeysException(MAX_ROUNDS);
  }

  /** One partition's items whose sort keys begin so, in the order of the sort keys. */
  Stream<Map<String, AttributeValue>> partition(String pk, String skPrefix) {
    return query(QueryRequest.builder(), pk, skPrefix, Map.of());
  }

  /** The same, and of each item these attributes only. */
  Stream<Map<String, AttributeValue>> partition(
      String pk, String skPrefix, List<String> attributes) {
    Projection projection = new Projection(attributes);
    return query(
        QueryRequest.builder().projectionExpression(projection.expression()),
        pk,
        skPrefix,
        projection.names());
  }

  private Stream<Map<String, AttributeValue>> query(
      QueryRequest.Builder query, String pk, String skPrefix, Map<String, String> more) {
    Map<String, String> names = new HashMap<>(more);
    names.put("#partition", TableDefinition.PK);
    names.put("#sort", TableDefinition.SK);
    QueryRequest request =
        query
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("#partition = :pk AND begins_with(#sort, :sk)")
            .expressionAttributeNames(names)
            .expressionAttributeValues(
                Map.of(":pk", AttributeValue.fromS(pk), ":sk", AttributeValue.fromS(skPrefix)))
            .build();
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    client.queryPaginator(request).items().forEach(items::add);
    return items.stream();
  }
}
