package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.VersionConflictException;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The single conditional writes. */
final class Writes {
  private static final String ABSENT = "attribute_not_exists(" + TableDefinition.PK + ")";

  private final DynamoDbClient client;
  private final String table;
  private final Certificates certificates;

  Writes(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.certificates = new Certificates(client, table);
  }

  /** What was kept under the evidence's key before; empty when that is the evidence now. */
  Optional<Evidence> putOnce(Evidence evidence) {
    Map<String, AttributeValue> item = ItemSize.checked(EvidenceItems.write(evidence).item());
    Document certificate = evidence.certificate();
    if (certificate != null) {
      keep(certificate);
    }
    return putOnce(item).map(EvidenceItems::read);
  }

  /** Puts a signing certificate where evidence finds it. */
  void keep(Document certificate) {
    certificates.keep(certificate);
  }

  /** What stood at the item's key before; the failed write brings it along. */
  Optional<Map<String, AttributeValue>> putOnce(Map<String, AttributeValue> item) {
    try {
      client.putItem(
          PutItemRequest.builder()
              .tableName(table)
              .item(item)
              .conditionExpression(ABSENT)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(e.item());
    }
  }

  /** Writes a condition that comes again over the one that is over. */
  void putAgain(Map<String, AttributeValue> condition) {
    try {
      client.putItem(
          PutItemRequest.builder()
              .tableName(table)
              .item(condition)
              .conditionExpression("attribute_exists(" + SystemItems.CLEARED_AT + ")")
              .build());
    } catch (ConditionalCheckFailedException e) {
      // Another message raised it meanwhile.
    }
  }

  ObjectItem put(ObjectItem item) {
    Put put = conditional(item);
    try {
      client.putItem(
          PutItemRequest.builder()
              .tableName(table)
              .item(put.item())
              .conditionExpression(put.conditionExpression())
              .expressionAttributeNames(
                  put.hasExpressionAttributeNames() ? put.expressionAttributeNames() : null)
              .expressionAttributeValues(
                  put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null)
              .build());
      return item.written();
    } catch (ConditionalCheckFailedException | TransactionConflictException e) {
      throw new VersionConflictException(item.object(), item.version());
    }
  }

  /** The object over the version that it carries. */
  Put conditional(ObjectItem item) {
    Put.Builder put =
        Put.builder().tableName(table).item(ItemSize.checked(ObjectItems.write(item.written())));
    if (item.version() == 0) {
      return put.conditionExpression(ABSENT).build();
    }
    return put.conditionExpression("#version = :version")
        .expressionAttributeNames(Map.of("#version", ObjectItems.VERSION))
        .expressionAttributeValues(
            Map.of(":version", AttributeValue.fromN(Long.toString(item.version()))))
        .build();
  }

  Optional<Document> certificate(String fingerprint) {
    return certificates.find(fingerprint);
  }
}
