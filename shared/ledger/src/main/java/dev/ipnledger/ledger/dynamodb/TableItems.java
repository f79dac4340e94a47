package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.VersionConflictException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The table's items as they stand, one partition at a time, for audits. */
public final class TableItems {
  private final DynamoDbClient client;
  private final String table;
  private final Certificates certificates;
  private final Parcels parcels;

  /** Of that table; the client stays the caller's. */
  public TableItems(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
    this.certificates = new Certificates(client, table);
    this.parcels = new Parcels(client, table, new Reads(client, table));
  }

  /**
   * All items of a partition in the order of their sort keys, strongly consistent, read page by
   * page as the stream is consumed. An object's evidence comes before the object.
   */
  public Stream<StoredItem> partition(String pk) {
    QueryRequest request =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("#pk = :pk")
            .expressionAttributeNames(Map.of("#pk", TableDefinition.PK))
            .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
            .build();
    return client.queryPaginator(request).items().stream().map(StoredItem::new);
  }

  /**
   * A message in quarantine with its bytes, wherever they stand.
   *
   * @throws UnreadableItemException if the item is none, or a part of it is gone or was altered
   */
  public Quarantined quarantined(StoredItem item) {
    return QuarantineContents.whole(item.quarantined(), parcels.read(item.values()));
  }

  /** The certificate kept under that fingerprint, whatever was done to it. */
  public Optional<Document> certificate(String fingerprint) {
    return certificates.find(fingerprint);
  }

  /** Where a certificate stands. */
  public static ItemKey certificateKey(String fingerprint) {
    return Certificates.key(fingerprint);
  }

  /**
   * Puts a condition or message into the lists that it belongs in.
   *
   * @return whether there is such an item
   * @throws UnreadableItemException if there is one, and it is none of these
   */
  public boolean list(ItemKey key) {
    Optional<Map<String, AttributeValue>> found = new Reads(client, table).get(key);
    if (found.isEmpty()) {
      return false;
    }
    client.updateItem(SystemPlaces.update(found.get()).tableName(table).build());
    return true;
  }

  /** Puts a further name of an object, over whatever stands there. */
  public void put(Reference reference) {
    client.putItem(request -> request.tableName(table).item(ReferenceItems.write(reference)));
  }

  /**
   * Writes an object over an item that may be unreadable.
   *
   * @param item what to write; its version is the one that the item there has, 0 for none
   * @throws VersionConflictException if somebody wrote the item meanwhile; nothing was written
   */
  public void replace(ObjectItem item) {
    Map<String, AttributeValue> written = ObjectItems.write(item.written());
    Map<String, String> names = Map.of("#version", ObjectItems.VERSION);
    PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(written);
    if (item.version() == 0) {
      put.conditionExpression("attribute_not_exists(#version)").expressionAttributeNames(names);
    } else {
      put.conditionExpression("#version = :version")
          .expressionAttributeNames(names)
          .expressionAttributeValues(
              Map.of(":version", AttributeValue.fromN(Long.toString(item.version()))));
    }
    try {
      client.putItem(put.build());
    } catch (ConditionalCheckFailedException e) {
      throw new VersionConflictException(item.object(), item.version());
    }
  }
}
