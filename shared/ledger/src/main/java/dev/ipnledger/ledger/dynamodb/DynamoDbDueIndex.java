package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What is due, from the keys of the index alone. */
public final class DynamoDbDueIndex implements DueIndex {
  /** Sorts after every text that begins with the separator of keys. */
  private static final char AFTER_SEPARATOR = '#' + 1;

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbDueIndex(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
  }

  @Override
  public List<DueEntry> due(Account account, Instant until, int limit, Optional<DueEntry> after) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(table)
            .indexName(Index.DUE.indexName())
            .keyConditionExpression("#pk = :pk AND #sk < :sk")
            .expressionAttributeNames(Map.of("#pk", Index.DUE.pk(), "#sk", Index.DUE.sk()))
            .expressionAttributeValues(
                Map.of(
                    ":pk", AttributeValue.fromS(account.key()),
                    ":sk", AttributeValue.fromS(Times.millis(until) + AFTER_SEPARATOR)))
            .limit(limit)
            .exclusiveStartKey(after.map(DynamoDbDueIndex::start).orElse(null))
            .build();
    return client.query(request).items().stream()
        .map(
            item ->
                DueEntry.of(
                    account, Attributes.keyOf(item), Attributes.part(item).string(Index.DUE.sk())))
        .toList();
  }

  private static Map<String, AttributeValue> start(DueEntry entry) {
    Map<String, AttributeValue> start = new HashMap<>(Attributes.primary(entry.item()));
    start.put(Index.DUE.pk(), AttributeValue.fromS(entry.place().pk()));
    start.put(Index.DUE.sk(), AttributeValue.fromS(entry.place().sk()));
    return start;
  }
}
