package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Lease;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.key.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** One item for each name. It is never removed, because its fence must never begin anew. */
public final class DynamoDbLeases implements Leases {
  private static final String FENCE = "fence";
  private static final String UNTIL_MS = "untilMs";

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbLeases(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
  }

  @Override
  public Optional<Lease> take(String name, Instant now, Duration lasting) {
    Instant until = Instant.ofEpochMilli(now.plus(lasting).toEpochMilli());
    try {
      var taken =
          client.updateItem(
              request(name)
                  .updateExpression("SET #until = :until ADD #fence :one")
                  .conditionExpression("attribute_not_exists(#until) OR #until <= :now")
                  .expressionAttributeNames(Map.of("#until", UNTIL_MS, "#fence", FENCE))
                  .expressionAttributeValues(
                      Map.of(
                          ":until", number(until.toEpochMilli()),
                          ":now", number(now.toEpochMilli()),
                          ":one", number(1)))
                  .returnValues(ReturnValue.ALL_NEW)
                  .build());
      return Optional.of(new Lease(name, Attributes.part(taken.attributes()).number(FENCE), until));
    } catch (ConditionalCheckFailedException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean holds(Lease lease, Instant now) {
    var found =
        client.getItem(
            request ->
                request
                    .tableName(table)
                    .key(Attributes.primary(key(lease.name())))
                    .consistentRead(true));
    return found.hasItem()
        && Attributes.part(found.item()).number(FENCE) == lease.fence()
        && Attributes.part(found.item()).number(UNTIL_MS) > now.toEpochMilli()
        && lease.until().isAfter(now);
  }

  @Override
  public void release(Lease lease, Instant now) {
    try {
      client.updateItem(
          request(lease.name())
              .updateExpression("SET #until = :now")
              .conditionExpression("#fence = :fence AND #until > :now")
              .expressionAttributeNames(Map.of("#until", UNTIL_MS, "#fence", FENCE))
              .expressionAttributeValues(
                  Map.of(
                      ":now", number(now.toEpochMilli()),
                      ":fence", number(lease.fence())))
              .build());
    } catch (ConditionalCheckFailedException e) {
      // Another holds it, or it has ended: there is nothing to give back.
    }
  }

  private UpdateItemRequest.Builder request(String name) {
    return UpdateItemRequest.builder().tableName(table).key(Attributes.primary(key(name)));
  }

  private static ItemKey key(String name) {
    return new ItemKey("LEASE", name);
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
