package dev.ipnledger.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a JSON document that knows its path, so that every error can name it. No error repeats
 * a value: the same reader serves the document with the keys.
 */
record JsonCursor(String path, JsonNode node) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static JsonCursor parse(String json) {
    try {
      return new JsonCursor("", JSON.readTree(json));
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw new IllegalArgumentException(
          where == null
              ? "it is not JSON"
              : "it is not JSON, or has a key twice, at line %d, column %d"
                  .formatted(where.getLineNr(), where.getColumnNr()));
    }
  }

  IllegalArgumentException wrong(String problem) {
    return new WrongDocumentException(path, problem);
  }

  boolean has(String name) {
    return node.has(name);
  }

  JsonCursor field(String name) {
    JsonCursor child = child(name);
    if (!has(name)) {
      throw child.wrong("is missing");
    }
    return child;
  }

  /** All fields of the object, in the order of the document. */
  Map<String, JsonCursor> fields() {
    if (!node.isObject()) {
      throw wrong("must be an object");
    }
    Map<String, JsonCursor> fields = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> fields.put(name, child(name)));
    return fields;
  }

  void onlyFields(String... known) {
    List<String> names = List.of(known);
    fields()
        .forEach(
            (name, child) -> {
              if (!names.contains(name)) {
                throw child.wrong("is not known; known here: " + String.join(", ", names));
              }
            });
  }

  List<JsonCursor> items() {
    if (!node.isArray()) {
      throw wrong("must be a list");
    }
    List<JsonCursor> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new JsonCursor(path + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw wrong("must be a text");
    }
    return node.textValue();
  }

  String text(String pattern, String otherwise) {
    String text = text();
    if (!text.matches(pattern)) {
      throw wrong(otherwise);
    }
    return text;
  }

  int positiveInt() {
    if (!node.isInt() || node.intValue() <= 0) {
      throw wrong("must be a positive whole number");
    }
    return node.intValue();
  }

  private JsonCursor child(String name) {
    return new JsonCursor(path.isEmpty() ? name : path + "." + name, node.path(name));
  }
}
