package dev.ipnledger.ledger.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which attributes are read. All get a substitute, because many a name is a reserved word. */
final class Projection {
  private final Map<String, String> names = new LinkedHashMap<>();

  Projection(List<String> attributes) {
    attributes.forEach(attribute -> names.put("#" + attribute, attribute));
  }

  String expression() {
    return String.join(", ", names.keySet());
  }

  Map<String, String> names() {
    return names;
  }
}
