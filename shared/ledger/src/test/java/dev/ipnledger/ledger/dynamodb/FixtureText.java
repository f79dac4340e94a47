package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.ledger.Document;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as a fixture has them: JSON as DynamoDB writes it, in the order of keys. */
final class FixtureText {
  private static final int GZIP = 0x1f;

  private FixtureText() {}

  /** The text for a new fixture. */
  static String write(List<Map<String, AttributeValue>> items) {
    return text(items, bytes -> bytes);
  }

  /** A text that is the same for the same items, however their bytes were compressed. */
  static String comparable(List<Map<String, AttributeValue>> items) {
    return text(
        items,
        bytes ->
            bytes.length > 0 && bytes[0] == GZIP ? Document.ofCompressed(bytes).original() : bytes);
  }

  private static String text(
      List<Map<String, AttributeValue>> items, Function<byte[], byte[]> bytes) {
    List<TreeMap<String, Object>> sorted =
        items.stream()
            .sorted(Comparator.comparing(Attributes::keyOf, Comparator.comparing(Object::toString)))
            .map(
                item -> {
                  TreeMap<String, Object> attributes = new TreeMap<>();
                  item.forEach((name, value) -> attributes.put(name, typed(value, bytes)));
                  return attributes;
                })
            .toList();
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(sorted) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }

  private static Map<String, Object> typed(AttributeValue value, Function<byte[], byte[]> bytes) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case SS -> Map.of("SS", value.ss().stream().sorted().toList());
      case B ->
          Map.of(
              "B", Base64.getEncoder().encodeToString(bytes.apply(value.b().asByteArrayUnsafe())));
      default -> throw new IllegalArgumentException("no item has a " + value.type());
    };
  }
}
