package dev.ipnledger.publish.topic;

import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.lambda.Meter;
import dev.ipnledger.lambda.Metric;
import java.util.List;

/** Counts the alerts that a topic took. One that is told twice counts twice. */
public final class MeteredTopics implements Topics {
  private final Topics topics;
  private final Meter meter;

  public MeteredTopics(Topics topics, Meter meter) {
    this.topics = topics;
    this.meter = meter;
  }

  @Override
  public void publish(Topic topic, List<Message> messages) throws NotPublishedException {
    topics.publish(topic, messages);
    if (topic == Topic.ALERTS) {
      meter.add(Metric.ALERTS, messages.size());
      messages.stream()
          .filter(MeteredTopics::raisesDrift)
          .forEach(_ -> meter.add(Metric.DRIFT_RAISED, 1));
    }
    meter.flush();
  }

  private static boolean raisesDrift(Message message) {
    return "raised".equals(message.attributes().get("transition"))
        && AttentionKind.DRIFT.wireName().equals(message.attributes().get("kind"));
  }
}
