package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.Quarantine.Resolved;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The conditional updates of messages in quarantine. */
final class QuarantineUpdates {
  private static final String KEPT = "attribute_exists(" + TableDefinition.PK + ")";
  private static final String OPEN =
      KEPT + " AND attribute_not_exists(" + QuarantineItems.RESOLVED_AT + ")";

  private final DynamoDbClient client;
  private final String table;

  QuarantineUpdates(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** The newer reason of a message that is still open. */
  void because(Quarantined message) {
    try {
      client.updateItem(
          update(message.key())
              .updateExpression("SET #details = :details")
              .conditionExpression(OPEN)
              .expressionAttributeNames(Map.of("#details", SystemItems.DETAILS))
              .expressionAttributeValues(
                  Map.of(":details", AttributeValue.fromS(SystemItems.details(message.details()))))
              .build());
    } catch (ConditionalCheckFailedException e) {
      // It was resolved meanwhile; how stays.
    }
  }

  void replayed(QuarantineKey key, Instant at) {
    try {
      client.updateItem(
          update(key)
              .updateExpression("SET #at = :at ADD #replays :one")
              .conditionExpression(KEPT)
              .expressionAttributeNames(
                  Map.of("#at", QuarantineItems.REPLAYED_AT, "#replays", QuarantineItems.REPLAYS))
              .expressionAttributeValues(
                  Map.of(
                      ":at",
                      AttributeValue.fromS(QuarantineItems.time(at)),
                      ":one",
                      AttributeValue.fromN("1")))
              .build());
    } catch (ConditionalCheckFailedException e) {
      // It was resolved long ago, and removed.
    }
  }

  Resolved resolve(QuarantineKey key, Resolution resolution) {
    try {
      client.updateItem(
          update(key)
              .updateExpression(
                  "SET #at = :at, #by = :by, #note = :note, #state = :resolved, #expires = :expires"
                      + " REMOVE #attentionPk, #attentionSk")
              .conditionExpression(OPEN)
              .expressionAttributeNames(
                  Map.of(
                      "#at", QuarantineItems.RESOLVED_AT,
                      "#by", QuarantineItems.RESOLVED_BY,
                      "#note", QuarantineItems.RESOLVED_NOTE,
                      "#state", Index.BY_STATE.pk(),
                      "#expires", TableDefinition.EXPIRES_AT,
                      "#attentionPk", Index.ATTENTION.pk(),
                      "#attentionSk", Index.ATTENTION.sk()))
              .expressionAttributeValues(values(resolution))
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return Resolved.RESOLVED;
    } catch (ConditionalCheckFailedException e) {
      return e.hasItem() && !e.item().isEmpty() ? Resolved.ALREADY_RESOLVED : Resolved.UNKNOWN;
    }
  }

  void clear(ItemKey condition, Instant at) {
    try {
      client.updateItem(
          UpdateItemRequest.builder()
              .tableName(table)
              .key(Attributes.primary(condition))
              .updateExpression(
                  "SET #at = :at, #expires = :expires"
                      + " REMOVE #attentionPk, #attentionSk, #byStatePk, #byStateSk")
              .conditionExpression(KEPT + " AND attribute_not_exists(#at)")
              .expressionAttributeNames(
                  Map.of(
                      "#at", SystemItems.CLEARED_AT,
                      "#expires", TableDefinition.EXPIRES_AT,
                      "#attentionPk", Index.ATTENTION.pk(),
                      "#attentionSk", Index.ATTENTION.sk(),
                      "#byStatePk", Index.BY_STATE.pk(),
                      "#byStateSk", Index.BY_STATE.sk()))
              .expressionAttributeValues(
                  Map.of(
                      ":at",
                      AttributeValue.fromS(QuarantineItems.time(at)),
                      ":expires",
                      AttributeValue.fromN(
                          Long.toString(at.plus(Resolution.KEPT_FOR).getEpochSecond()))))
              .build());
    } catch (ConditionalCheckFailedException e) {
      // There is none, or it is over already.
    }
  }

  private static Map<String, AttributeValue> values(Resolution resolution) {
    return Map.of(
        ":at", AttributeValue.fromS(QuarantineItems.time(resolution.at())),
        ":by", AttributeValue.fromS(resolution.by()),
        ":note", AttributeValue.fromS(resolution.note()),
        ":resolved", AttributeValue.fromS(QuarantinePlaces.state(false)),
        ":expires", AttributeValue.fromN(Long.toString(resolution.expiresAt().getEpochSecond())));
  }

  private UpdateItemRequest.Builder update(QuarantineKey key) {
    return UpdateItemRequest.builder().tableName(table).key(Attributes.primary(key.item()));
  }
}
