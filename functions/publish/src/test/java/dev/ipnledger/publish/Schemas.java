package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schemas, against which every published document is held. A schema lets unknown
 * elements pass, so that a reader who validates is not stopped by a new one; here they must not
 * pass, so that none is published undescribed.
 */
final class Schemas {
  private static final Map<Topic, JsonNode> DOCUMENTS =
      new EnumMap<>(
          Map.of(
              Topic.CHANGES, read("change-event.schema.json"),
              Topic.ALERTS, read("alert.schema.json")));

  private static final Map<Topic, Schema> STRICT = new EnumMap<>(Topic.class);

  static {
    DOCUMENTS.forEach((topic, document) -> STRICT.put(topic, strict(document)));
  }

  private Schemas() {}

  static JsonNode document(Topic topic) {
    return DOCUMENTS.get(topic);
  }

  static void accept(Message message) {
    assertThat(errors(message.topic(), message.body())).as(message.body()).isEmpty();
  }

  static List<Error> errors(Topic topic, String json) {
    return STRICT.get(topic).validate(json, InputFormat.JSON);
  }

  private static Schema strict(JsonNode document) {
    JsonNode closed = document.deepCopy();
    close(closed);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(closed.toString(), InputFormat.JSON);
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("type").isString()
        && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Schemas::close);
  }

  private static JsonNode read(String name) {
    try {
      return new JsonMapper().readTree(Files.readString(Path.of("..", "..", "docs/schemas", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
