package dev.ipnledger.ledger.dynamodb;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of formats that must stay readable. */
final class Fixtures {
  private Fixtures() {}

  /** The items of a resource: a JSON array of items as DynamoDB writes them. */
  static List<Map<String, AttributeValue>> items(String resource) {
    try (InputStream file = Fixtures.class.getResourceAsStream(resource)) {
      return StreamSupport.stream(new JsonMapper().readTree(file).spliterator(), false)
          .map(Fixtures::map)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, AttributeValue> map(JsonNode item) {
    return item.properties().stream()
        .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static AttributeValue value(JsonNode typed) {
    Map.Entry<String, JsonNode> one = typed.properties().iterator().next();
    JsonNode value = one.getValue();
    return switch (one.getKey()) {
      case "S" -> AttributeValue.fromS(value.textValue());
      case "N" -> AttributeValue.fromN(value.textValue());
      case "M" -> AttributeValue.fromM(map(value));
      case "SS" ->
          AttributeValue.fromSs(
              StreamSupport.stream(value.spliterator(), false).map(JsonNode::textValue).toList());
      case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(binary(value)));
      default -> throw new IllegalArgumentException(one.getKey());
    };
  }

  private static byte[] binary(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
