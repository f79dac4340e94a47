package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Further names of objects as items. */
final class ReferenceItems {
  private static final String KIND = "kind";
  private static final String NAME_KIND = "nameKind";
  private static final String NAME = "name";

  private ReferenceItems() {}

  static Map<String, AttributeValue> write(Reference reference) {
    return Attributes.at(Keys.reference(reference))
        .put(KIND, reference.object().kind().wireName())
        .put(NAME_KIND, reference.kind().name())
        .put(NAME, reference.value())
        .put(Places.of(reference))
        .item();
  }

  static Reference read(Map<String, AttributeValue> values) {
    Attributes item = Attributes.of(values);
    try {
      return new Reference(
          item.object(KIND, item.key().sk().split("#", 3)[1]),
          Reference.Kind.valueOf(item.string(NAME_KIND)),
          item.string(NAME));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no name of an object", e);
    }
  }
}
