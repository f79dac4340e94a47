package dev.ipnledger.runtime.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.runtime.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class LocalDynamoDbTest {
  private static final Map<String, AttributeValue> KEY = Map.of("pk", AttributeValue.fromS("a"));

  @Test
  void speaksTheProtocolOfDynamoDb() {
    try (LocalDynamoDb local = LocalDynamoDb.inMemory();
        DynamoDbClient client = local.newClient()) {
      createTable(client);
      client.putItem(put -> put.tableName("ledger").item(KEY));

      assertThat(client.getItem(get -> get.tableName("ledger").key(KEY)).item()).isEqualTo(KEY);
    }
  }

  @Test
  void keepsItsTablesInAFolderAcrossStarts(@TempDir Path folder) {
    Path data = folder.resolve("made").resolve("dynamodb");
    try (LocalDynamoDb first = LocalDynamoDb.in(data);
        DynamoDbClient client = first.newClient()) {
      createTable(client);
      client.putItem(put -> put.tableName("ledger").item(KEY));
    }
    try (LocalDynamoDb second = LocalDynamoDb.in(data);
        DynamoDbClient client = second.newClient()) {
      assertThat(client.getItem(get -> get.tableName("ledger").key(KEY)).item()).isEqualTo(KEY);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThatThrownBy(() -> LocalDynamoDb.in(file.resolve("dynamodb")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining(file.resolve("dynamodb").toString());
  }

  private static void createTable(DynamoDbClient client) {
    client.createTable(
        table ->
            table
                .tableName("ledger")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    attribute -> attribute.attributeName("pk").attributeType(ScalarAttributeType.S))
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH)));
  }
}
