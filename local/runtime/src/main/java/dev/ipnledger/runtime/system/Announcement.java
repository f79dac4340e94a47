package dev.ipnledger.runtime.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.sns.LocalSns;
import dev.ipnledger.runtime.sns.Published;
import java.time.Instant;
import java.util.List;

/** A published document, as a watcher hears of it. */
final class Announcement {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Announcement() {}

  static Happening of(Published message, Instant at) {
    JsonNode document = json(message.body());
    if (message.topicArn().equals(LocalSns.ALERT_TOPIC_ARN)) {
      return new Happening.AlertTold(
          at,
          document.path("kind").asText(),
          document.path("severity").asText(),
          document.path("transition").asText(),
          document.path("id").asText(),
          document.path("detail").asText());
    }
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
