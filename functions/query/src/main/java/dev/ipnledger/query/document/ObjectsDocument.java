package dev.ipnledger.query.document;

import dev.ipnledger.ledger.ObjectItem;
import java.util.List;

/**
 * The payment objects that have, or had, one of the seller's own ids.
 *
 * @param objects those of one kind together, youngest creation first
 */
public record ObjectsDocument(List<ObjectDocument> objects) {
  /** All of these. */
  public static ObjectsDocument of(List<ObjectItem> items) {
    return new ObjectsDocument(
        items.stream().map(item -> ObjectDocument.of(item.view(), item.attention())).toList());
  }
}
