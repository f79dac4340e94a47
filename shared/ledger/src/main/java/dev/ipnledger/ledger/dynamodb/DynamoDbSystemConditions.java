package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Conditions without a payment object, in the ledger's table. */
public final class DynamoDbSystemConditions implements SystemConditions {
  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbSystemConditions(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
  }

  @Override
  public boolean acknowledge(
      Owner owner, SystemItem.Kind kind, String cause, String by, Instant at) {
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(Attributes.primary(Keys.system(owner.key(), kind.name(), cause)))
                  .updateExpression(
                      "SET #at = if_not_exists(#at, :at), #by = if_not_exists(#by, :by)"
                          + " REMOVE #attentionPk, #attentionSk")
                  .conditionExpression("attribute_exists(" + TableDefinition.PK + ")")
                  .expressionAttributeNames(
                      Map.of(
                          "#at",
                          SystemItems.ACKNOWLEDGED_AT,
                          "#by",
                          SystemItems.ACKNOWLEDGED_BY,
                          "#attentionPk",
                          Index.ATTENTION.pk(),
                          "#attentionSk",
                          Index.ATTENTION.sk()))
                  .expressionAttributeValues(
                      Map.of(
                          ":at", AttributeValue.fromS(Times.millis(at)),
                          ":by", AttributeValue.fromS(by))));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }
}
