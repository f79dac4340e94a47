package dev.ipnledger.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ipnledger.publish.document.Alert;
import dev.ipnledger.publish.document.ChangeEvent;
import dev.ipnledger.publish.document.Documents;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents as messages: JSON, and beside it the attributes that subscribers filter by. */
final class Messages {
  /** Stands for a seller or an environment that nobody knows: SNS takes no empty attribute. */
  private static final String UNKNOWN = "-";

  /** What is absent is left out, at every depth. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private Messages() {}

  static List<Message> of(Documents documents) {
    List<Message> messages = new ArrayList<>();
    documents.event().map(Messages::message).ifPresent(messages::add);
    documents.alerts().stream().map(Messages::message).forEach(messages::add);
    return messages;
  }

  private static Message message(ChangeEvent event) {
    SortedMap<String, String> attributes =
        attributes("change", event.object().kind(), event.sellerId(), event.environment());
    if (event.after().state() != null) {
      attributes.put("state", event.after().state());
    }
    return new Message(Topic.CHANGES, json(event), attributes);
  }

  private static Message message(Alert alert) {
    SortedMap<String, String> attributes =
        attributes("alert", alert.kind(), alert.sellerId(), alert.environment());
    attributes.put("severity", alert.severity());
    attributes.put("transition", alert.transition());
    return new Message(Topic.ALERTS, json(alert), attributes);
  }

  private static SortedMap<String, String> attributes(
      String type, String kind, @Nullable String sellerId, @Nullable String environment) {
    TreeMap<String, String> attributes = new TreeMap<>();
    attributes.put("type", type);
    attributes.put("kind", kind);
    attributes.put("seller", sellerId == null ? UNKNOWN : sellerId);
    attributes.put("environment", environment == null ? UNKNOWN : environment);
    return attributes;
  }

  private static String json(Object document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of texts and numbers is always JSON", e);
    }
  }
}
