package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.LeakyBucket;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.Quota;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.key.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One item for each account and operation, shared by all functions. It holds the instant at which
 * the bucket is full again ({@link LeakyBucket}), so that one conditional update takes a call out
 * of a bucket that rests, and a second one out of a bucket in use. DynamoDB removes it an hour
 * after its bucket is full: an absent item is a full bucket.
 */
public final class DynamoDbQuotaGate implements QuotaGate {
  private static final String FULL_AT_MS = "fullAtMs";
  private static final Duration KEPT_FOR = Duration.ofHours(1);

  private final DynamoDbClient client;
  private final String table;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbQuotaGate(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
  }

  @Override
  public boolean tryTake(Account account, Operation operation, Share share, Instant now) {
    Quota quota = operation.quota(account.environment());
    Instant latest = LeakyBucket.latestFullAt(quota, now, share.reserve(quota));
    if (latest.isBefore(now)) {
      return false;
    }
    Instant afterOne = now.plusMillis(quota.restoreIntervalMs());
    Map<String, AttributeValue> resting =
        Map.of(
            ":now", ms(now),
            ":fullAt", ms(afterOne),
            ":expiresAt", expiry(afterOne));
    Map<String, AttributeValue> inUse =
        Map.of(
            ":now", ms(now),
            ":latest", ms(latest),
            ":interval", AttributeValue.fromN(Long.toString(quota.restoreIntervalMs())),
            ":expiresAt", expiry(latest.plusMillis(quota.restoreIntervalMs())));
    return update(
            account,
            operation,
            "#fullAt = :fullAt",
            "attribute_not_exists(#fullAt) OR #fullAt < :now",
            resting)
        || update(
            account,
            operation,
            "#fullAt = #fullAt + :interval",
            "#fullAt >= :now AND #fullAt <= :latest",
            inUse);
  }

  @Override
  public void drain(Account account, Operation operation, Instant now) {
    Quota quota = operation.quota(account.environment());
    Instant empty = LeakyBucket.full(quota).drained(now).fullAt();
    update(
        account,
        operation,
        "#fullAt = :fullAt",
        "attribute_not_exists(#fullAt) OR #fullAt < :fullAt",
        Map.of(":fullAt", ms(empty), ":expiresAt", expiry(empty)));
  }

  private boolean update(
      Account account,
      Operation operation,
      String assignment,
      String condition,
      Map<String, AttributeValue> values) {
    ItemKey key = new ItemKey(account.key() + "#QUOTA", operation.wireName());
    try {
      client.updateItem(
          UpdateItemRequest.builder()
              .tableName(table)
              .key(Attributes.primary(key))
              .updateExpression("SET #expiresAt = :expiresAt, " + assignment)
              .conditionExpression(condition)
              .expressionAttributeNames(
                  Map.of("#fullAt", FULL_AT_MS, "#expiresAt", TableDefinition.EXPIRES_AT))
              .expressionAttributeValues(values)
              .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static AttributeValue ms(Instant instant) {
    return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
  }

  private static AttributeValue expiry(Instant fullAt) {
    return AttributeValue.fromN(Long.toString(fullAt.plus(KEPT_FOR).getEpochSecond()));
  }
}
