package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which messages a subscription wants: those that have every attribute named here, with one of its
 * values.
 *
 * @param text the policy as it was set; empty when all messages are wanted
 * @param values by the attribute's name; no entry means that all are wanted
 */
record FilterPolicy(String text, Map<String, TreeSet<String>> values) {
  static final FilterPolicy ALL = new FilterPolicy("", Map.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  FilterPolicy {
    requireNonNull(text, "text is null");
    values = Map.copyOf(values);
  }

  /**
   * Reads a policy of exact texts.
   *
   * @throws SnsRefusedException for anything else, also for what SNS would take
   */
  static FilterPolicy parse(String text) {
    JsonNode policy;
    try {
      policy = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw SnsRefusedException.invalid("FilterPolicy is no JSON");
    }
    Map<String, TreeSet<String>> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : policy.properties()) {
      TreeSet<String> texts = new TreeSet<>();
      for (JsonNode value : one.getValue()) {
        if (!value.isTextual()) {
          throw SnsRefusedException.invalid("FilterPolicy: a local run compares exact texts only");
        }
        texts.add(value.textValue());
      }
      if (texts.isEmpty()) {
        throw SnsRefusedException.invalid("FilterPolicy: " + one.getKey() + " has no values");
      }
      values.put(one.getKey(), texts);
    }
    return new FilterPolicy(text, values);
  }

  boolean wants(Map<String, String> attributes) {
    return values.entrySet().stream()
        .allMatch(
            wanted -> {
              String value = attributes.get(wanted.getKey());
              return value != null && wanted.getValue().contains(value);
            });
  }
}
