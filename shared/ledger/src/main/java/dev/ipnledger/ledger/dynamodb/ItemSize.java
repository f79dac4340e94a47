package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.TooLargeException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How much of DynamoDB's limit an item takes. */
final class ItemSize {
  /** The most that an item may take, names, keys and values together (DynamoDB, "Quotas"). */
  static final int MAX = 400 * 1024;

  /** A number takes at most so much (DynamoDB, "Item sizes and formats"). */
  private static final int NUMBER = 21;

  private ItemSize() {}

  /** Bytes of names and values; never less than DynamoDB counts. */
  static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(entry -> utf8(entry.getKey()) + of(entry.getValue()))
        .sum();
  }

  /**
   * Tells before DynamoDB does, whose refusal looks like any other.
   *
   * @throws TooLargeException if the item is larger than one can be
   */
  static Map<String, AttributeValue> checked(Map<String, AttributeValue> item) {
    int bytes = of(item);
    if (bytes > MAX) {
      throw new TooLargeException(Attributes.keyOf(item), bytes, MAX);
    }
    return item;
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> NUMBER;
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(ItemSize::utf8).sum();
      default -> throw new IllegalArgumentException("no item has a " + value.type());
    };
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
