package dev.ipnledger.publish;

import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.publish.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics that keep what they are given, and refuse what they are told to, message by message. */
final class FakeTopics implements Topics {
  private static final JsonMapper JSON = new JsonMapper();

  private final List<Message> published = new ArrayList<>();
  private Predicate<Message> refused = message -> false;
  private int calls;

  void refuse(Predicate<Message> refused) {
    this.refused = refused;
  }

  void recover() {
    refused = message -> false;
  }

  int calls() {
    return calls;
  }

  List<Message> published() {
    return published;
  }

  List<JsonNode> documents(Topic topic) {
    return published.stream()
        .filter(message -> message.topic() == topic)
        .map(message -> json(message.body()))
        .toList();
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  /** Like SNS: what comes after a refused message is published all the same. */
  @Override
  public void publish(Topic topic, List<Message> messages) throws NotPublishedException {
    calls++;
    int firstFailed = -1;
    for (int i = 0; i < messages.size(); i++) {
      if (!refused.test(messages.get(i))) {
        published.add(messages.get(i));
      } else if (firstFailed < 0) {
        firstFailed = i;
      }
    }
    if (firstFailed >= 0) {
      throw new NotPublishedException("refused by the test", firstFailed, null);
    }
  }
}
