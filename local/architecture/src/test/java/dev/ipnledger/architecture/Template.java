package dev.ipnledger.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** template.yaml, with the short forms of intrinsic functions read as their arguments. */
final class Template {
  static final JsonNode ROOT = read();

  private Template() {}

  static JsonNode at(String pointer) {
    return ROOT.at(pointer);
  }

  /** Names and resources of a type, in the template's order. */
  static Stream<Map.Entry<String, JsonNode>> resources(String type) {
    return ROOT.path("Resources").properties().stream()
        .filter(entry -> entry.getValue().path("Type").asText().equals(type));
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Sources.ROOT.resolve("template.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
