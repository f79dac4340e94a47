package dev.ipnledger.query.document;

import dev.ipnledger.ledger.ObjectItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of order references, without their children.
 *
 * @param orders youngest creation first; may be fewer than asked for while there is a cursor
 * @param cursor of the next page; absent on the last one
 */
public record OrdersDocument(List<ObjectDocument> orders, @Nullable String cursor) {
  /** A page of these order references. */
  public static OrdersDocument of(List<ObjectItem> items, @Nullable String cursor) {
    return new OrdersDocument(
        items.stream().map(item -> ObjectDocument.of(item.view(), item.attention())).toList(),
        cursor);
  }
}
