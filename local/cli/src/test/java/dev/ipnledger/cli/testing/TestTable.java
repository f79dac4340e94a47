package dev.ipnledger.cli.testing;

import dev.ipnledger.cli.CommandRun;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import dev.ipnledger.ledger.dynamodb.TableDefinition;
import dev.ipnledger.runtime.dynamodb.LocalDynamoDb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger's table in DynamoDB Local that commands reach as a deployed one, by {@code --table}. */
public final class TestTable implements AutoCloseable {
  private static final String NAME = "ledger-under-test";

  private final LocalDynamoDb local = LocalDynamoDb.inMemory();
  private final DynamoDbClient client = local.newClient();

  /** A new, empty one. */
  public TestTable() {
    client.createTable(TableDefinition.create(NAME));
  }

  public DynamoDbLedger ledger() {
    return new DynamoDbLedger(client, NAME);
  }

  public DynamoDbClient client() {
    return client;
  }

  public String name() {
    return NAME;
  }

  /** Runs {@code ./ledger ARGUMENT... --table} this one, with the SDK pointed at it. */
  public CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--table", NAME));
    Map<String, String> properties =
        Map.of(
            "aws.endpointUrl", local.endpoint().toString(),
            "aws.region", "eu-west-1",
            "aws.accessKeyId", "TESTKEY",
            "aws.secretAccessKey", "secret");
    properties.forEach(System::setProperty);
    try {
      return CommandRun.of(all.toArray(String[]::new));
    } finally {
      properties.keySet().forEach(System::clearProperty);
    }
  }

  /** All items of the table. */
  public List<Map<String, AttributeValue>> items() {
    return client.scanPaginator(scan -> scan.tableName(NAME)).items().stream().toList();
  }

  /** The one item whose partition key ends so and whose sort key is this, or begins so. */
  public Map<String, AttributeValue> item(String pkEnd, String skBegin) {
    List<Map<String, AttributeValue>> found =
        items().stream()
            .filter(item -> item.get("pk").s().endsWith(pkEnd))
            .filter(item -> item.get("sk").s().startsWith(skBegin))
            .toList();
    List<Map<String, AttributeValue>> exact =
        found.stream().filter(item -> item.get("sk").s().equals(skBegin)).toList();
    if (exact.size() == 1) {
      return exact.getFirst();
    }
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " items " + pkEnd + " " + skBegin);
    }
    return found.getFirst();
  }

  /** Edits an item by hand, as no part of the software would. */
  public void edit(
      Map<String, AttributeValue> item, String attribute, UnaryOperator<AttributeValue> edit) {
    Map<String, AttributeValue> edited = new HashMap<>(item);
    edited.put(attribute, edit.apply(item.get(attribute)));
    put(edited);
  }

  public void put(Map<String, AttributeValue> item) {
    client.putItem(put -> put.tableName(NAME).item(item));
  }

  public void delete(Map<String, AttributeValue> item) {
    client.deleteItem(
        delete -> delete.tableName(NAME).key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))));
  }

  /** Makes the table hold these items and no others. */
  public void restore(List<Map<String, AttributeValue>> kept) {
    items().forEach(this::delete);
    kept.forEach(this::put);
  }

  @Override
  public void close() {
    client.close();
    local.close();
  }
}
