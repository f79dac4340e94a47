package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.key.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * An answer and its object in one transaction. The answer's item is made by an update, which also
 * fits when the same answer is kept already: then only its last time moves, and only forward.
 */
final class AnswerWrite {
  private static final String FAILED_CONDITION = "ConditionalCheckFailed";
  private static final String TRANSACTION_CONFLICT = "TransactionConflict";

  private final DynamoDbClient client;
  private final String table;
  private final Writes writes;

  AnswerWrite(DynamoDbClient client, String table, Writes writes) {
    this.client = client;
    this.table = table;
    this.writes = writes;
  }

  /** Empty when both are written, else the same answer as it is kept with a later time. */
  Optional<Observation> put(Evidence answer, ObjectItem item) {
    try {
      client.transactWriteItems(
          request ->
              request.transactItems(
                  TransactWriteItem.builder().update(forward(answer)).build(),
                  TransactWriteItem.builder().put(writes.conditional(item)).build()));
      return Optional.empty();
    } catch (TransactionCanceledException e) {
      CancellationReason first = e.cancellationReasons().getFirst();
      CancellationReason second = e.cancellationReasons().getLast();
      if (FAILED_CONDITION.equals(second.code())
          || TRANSACTION_CONFLICT.equals(first.code())
          || TRANSACTION_CONFLICT.equals(second.code())) {
        throw new VersionConflictException(item.object(), item.version());
      }
      if (!FAILED_CONDITION.equals(first.code())) {
        throw e;
      }
      Evidence later = EvidenceItems.read(first.item());
      keepFirstTime(answer, later);
      return Optional.of(later.observation());
    }
  }

  private Update forward(Evidence answer) {
    Attributes item = EvidenceItems.write(answer);
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    List<String> assignments = new ArrayList<>();
    item.item()
        .forEach(
            (name, value) -> {
              if (name.equals(TableDefinition.PK) || name.equals(TableDefinition.SK)) {
                return;
              }
              names.put("#" + name, name);
              values.put(":" + name, value);
              assignments.add(
                  name.equals(EvidenceItems.AS_OF)
                      ? "#" + name + " = :" + name
                      : "#%1$s = if_not_exists(#%1$s, :%1$s)".formatted(name));
            });
    return Update.builder()
        .tableName(table)
        .key(Attributes.primary(item.key()))
        .updateExpression("SET " + String.join(", ", assignments))
        .conditionExpression("attribute_not_exists(#asOf) OR #asOf <= :asOf")
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private void keepFirstTime(Evidence answer, Evidence kept) {
    if (!answer.firstAsOf().isBefore(kept.firstAsOf())) {
      return;
    }
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(Attributes.primary(EvidenceItems.write(answer).key()))
                  .updateExpression("SET #first = :first")
                  .conditionExpression("#first > :first")
                  .expressionAttributeNames(Map.of("#first", EvidenceItems.FIRST_AS_OF))
                  .expressionAttributeValues(
                      Map.of(":first", AttributeValue.fromS(Times.millis(answer.firstAsOf())))));
    } catch (ConditionalCheckFailedException earlier) {
      // Somebody kept a time that is earlier still.
    }
  }
}
