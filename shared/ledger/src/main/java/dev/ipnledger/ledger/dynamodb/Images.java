package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.Keys;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the table's stream shows them, before and after a write. */
public final class Images {
  private Images() {}

  /**
   * What an image shows.
   *
   * @param image all attributes of an item, of any format that was ever written
   * @return an {@link ObjectItem}; a {@link SystemItem} while its condition stands; empty for
   *     everything else that the table keeps, and for a condition that is over
   * @throws UnreadableItemException naming the item, if it is of neither kind though its key says
   *     so, or of a format that this software does not know yet
   */
  public static Optional<Raised> read(Map<String, AttributeValue> image) {
    if (!Attributes.keyOf(image).sk().startsWith(Keys.OBJECT_PREFIX)) {
      return Optional.empty();
    }
    if (!SystemItems.isSystem(image)) {
      return Optional.of(ObjectItems.read(image));
    }
    SystemItem item = SystemItems.read(image);
    return image.containsKey(Index.ATTENTION.pk()) ? Optional.of(item) : Optional.empty();
  }

  /** The image of an object as this software writes it. */
  public static Map<String, AttributeValue> of(ObjectItem object) {
    return ObjectItems.write(object);
  }

  /** The image of a condition that stands and that no object carries. */
  public static Map<String, AttributeValue> of(SystemItem condition) {
    return SystemItems.write(condition);
  }

  /** Whether a person has seen to a condition that no object carries. */
  public static boolean isAcknowledged(Map<String, AttributeValue> image) {
    return image.containsKey(SystemItems.ACKNOWLEDGED_AT);
  }
}
