package dev.ipnledger.publish.topic;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One message of a topic.
 *
 * @param topic where it goes
 * @param body a JSON document
 * @param attributes what subscribers filter by; names to texts, none of them empty
 */
public record Message(Topic topic, String body, SortedMap<String, String> attributes) {
  /** The most that one call to SNS may carry, attributes included (SNS quotas: 256 KiB). */
  public static final int MAX_BYTES = 262_144;

  public Message {
    requireNonNull(topic, "topic is null");
    requireNonNull(body, "body is null");
    attributes = new TreeMap<>(attributes);
  }

  /** What it takes of {@link #MAX_BYTES}: the body, and names, types and values of attributes. */
  public int sizeInBytes() {
    int size = bytes(body);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      size += bytes(attribute.getKey()) + bytes("String") + bytes(attribute.getValue());
    }
    return size;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
