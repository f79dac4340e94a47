package dev.ipnledger.runtime.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A delivery as somebody between Amazon and the endpoint has it.
 *
 * @param headers of SNS, and the type of the content
 * @param body the envelope
 */
record Captured(Map<String, String> headers, String body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  Captured {
    headers = Map.copyOf(headers);
  }

  /** The same delivery with fields of the envelope changed. */
  Captured changed(Consumer<ObjectNode> change) {
    ObjectNode envelope = envelope();
    change.accept(envelope);
    return new Captured(headers, envelope.toString());
  }

  /** The same delivery with one field of the envelope changed. */
  Captured with(String field, String value) {
    return changed(envelope -> envelope.put(field, value));
  }

  /** The same body under another header. */
  Captured withHeader(String name, String value) {
    Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    changed.putAll(headers);
    changed.put(name, value);
    return new Captured(changed, body);
  }

  /** A field of the envelope. */
  String field(String name) {
    return envelope().path(name).textValue();
  }

  private ObjectNode envelope() {
    try {
      return JSON.readValue(body, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the captured envelope is no JSON object", e);
    }
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
