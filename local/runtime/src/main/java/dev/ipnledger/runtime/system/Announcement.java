package dev.ipnledger.runtime.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.runtime.Happening;
import java.time.Instant;
import java.util.List;

/** A published document, as a watcher hears of it. */
public final class Announcement {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Announcement() {}

  /** What the topic of alerts published. */
  public static Happening alert(String body, Instant at) {
    JsonNode document = json(body);
    return new Happening.AlertTold(
        at,
        document.path("kind").asText(),
        document.path("severity").asText(),
        document.path("transition").asText(),
        document.path("id").asText(),
        document.path("detail").asText());
  }

  /** What the topic of change events published. */
  public static Happening change(String body, Instant at) {
    JsonNode document = json(body);
    return new Happening.ChangeTold(
        at,
        document.at("/object/id").asText(),
        document.path("version").asLong(),
        document.at("/after/state").asText(),
        document.has("before")
            ? document.path("changed").valueStream().map(JsonNode::asText).toList()
            : List.of());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("publish sent what is not JSON", e);
    }
  }
}
