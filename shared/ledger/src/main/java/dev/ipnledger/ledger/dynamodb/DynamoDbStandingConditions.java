package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Standing conditions in the ledger's table. Each write has a condition, so that of two writers at
 * a time neither undoes the other, and what a person has said about a condition is never undone.
 */
public final class DynamoDbStandingConditions implements StandingConditions {
  private final DynamoDbClient client;
  private final String table;
  private final Reads reads;
  private final Writes writes;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbStandingConditions(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
    this.writes = new Writes(client, table);
  }

  @Override
  public Optional<SystemItem> find(Owner owner, SystemItem.Kind kind, String cause) {
    return reads.get(key(owner, kind, cause)).map(SystemItems::read);
  }

  @Override
  public boolean raise(SystemItem item) {
    Map<String, AttributeValue> whole = SystemItems.write(item);
    if (writes.putOnce(whole).isEmpty()) {
      return true;
    }
    // If it is over by now, it is raised anew; unless somebody else just did.
    return !replaceDetails(item) && writes.putOnce(whole).isEmpty();
  }

  @Override
  public void end(Owner owner, SystemItem.Kind kind, String cause) {
    client.deleteItem(
        request -> request.tableName(table).key(Attributes.primary(key(owner, kind, cause))));
  }

  /** Whether the condition still stood. */
  private boolean replaceDetails(SystemItem item) {
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(Attributes.primary(key(item.owner(), item.kind(), item.cause())))
                  .updateExpression("SET #details = :details")
                  .conditionExpression("attribute_exists(" + TableDefinition.PK + ")")
                  .expressionAttributeNames(Map.of("#details", SystemItems.DETAILS))
                  .expressionAttributeValues(
                      Map.of(
                          ":details", AttributeValue.fromS(SystemItems.details(item.details())))));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static ItemKey key(Owner owner, SystemItem.Kind kind, String cause) {
    return Keys.system(owner.key(), kind.name(), cause);
  }
}
