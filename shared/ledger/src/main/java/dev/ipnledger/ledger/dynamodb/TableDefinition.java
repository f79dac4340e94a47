package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.key.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The one table with its indexes. The deployment's template declares the same. */
public final class TableDefinition {
  /** The table's partition key, a string. */
  public static final String PK = "pk";

  /** The table's sort key, a string. */
  public static final String SK = "sk";

  /** The time-to-live attribute: a number, seconds since 1970 (DynamoDB, "Time to Live"). */
  public static final String EXPIRES_AT = "expiresAt";

  private TableDefinition() {}

  /** The request that makes it, for local runs and tests. Time to live is not part of it. */
  public static CreateTableRequest create(String tableName) {
    return CreateTableRequest.builder()
        .tableName(tableName)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .streamSpecification(stream())
        .attributeDefinitions(attributes())
        .keySchema(key(PK, KeyType.HASH), key(SK, KeyType.RANGE))
        .globalSecondaryIndexes(Arrays.stream(Index.values()).map(TableDefinition::index).toList())
        .build();
  }

  /** What the table's stream shows: each item as it was, and as it is. */
  public static StreamSpecification stream() {
    return StreamSpecification.builder()
        .streamEnabled(true)
        .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
        .build();
  }

  private static List<AttributeDefinition> attributes() {
    List<String> names = new ArrayList<>(List.of(PK, SK));
    for (Index index : Index.values()) {
      names.add(index.pk());
      names.add(index.sk());
    }
    return names.stream()
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.indexName())
        .keySchema(key(index.pk(), KeyType.HASH), key(index.sk(), KeyType.RANGE))
        .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
        .build();
  }

  private static KeySchemaElement key(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }
}
