package dev.ipnledger.simulation.cloud;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.ingest.NotQueuedException;
import dev.ipnledger.ingest.NotificationQueue;
import dev.ipnledger.quarantine.DeadLetter;
import dev.ipnledger.reconcile.deadletters.DeadLetterQueue;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A queue with SQS's rules: a message that was received is not seen for a while, and comes again
 * unless it is deleted; after five deliveries it is a dead letter.
 */
public final class SimulatedQueue implements NotificationQueue, DeadLetterQueue {
  private static final Duration VISIBILITY = Duration.ofMinutes(3);
  private static final int MAX_RECEIVE_COUNT = 5;
  private static final int BATCH = 10;

  private final Timeline time;
  private final Weather weather;
  private final Map<String, Waiting> messages = new LinkedHashMap<>();
  private final Map<String, DeadLetter> dead = new LinkedHashMap<>();
  private long number;

  private static final class Waiting {
    private final QueueFormat format;
    private final Instant sentAt;
    private Instant visibleAt;
    private int received;

    Waiting(QueueFormat format, Instant sentAt) {
      this.format = format;
      this.sentAt = sentAt;
      this.visibleAt = sentAt;
    }
  }

  public SimulatedQueue(Timeline time, Weather weather) {
    this.time = time;
    this.weather = weather;
  }

  @Override
  public void send(QueuedNotification notification) throws NotQueuedException {
    boolean fails = weather.strikes(Fault.QUEUE_FAILURE);
    if (!fails || weather.random(Fault.QUEUE_FAILURE).nextBoolean()) {
      messages.put("sqs-" + number++, new Waiting(QueueFormat.encode(notification), time.now()));
    }
    if (fails) {
      throw new NotQueuedException("the queue did not answer");
    }
  }

  /** Up to ten messages that can be seen now; none when there is none. */
  public List<SQSMessage> take() {
    List<SQSMessage> batch = new ArrayList<>();
    for (Map.Entry<String, Waiting> entry : List.copyOf(messages.entrySet())) {
      Waiting message = entry.getValue();
      if (batch.size() == BATCH || message.visibleAt.isAfter(time.now())) {
        continue;
      }
      if (message.received == MAX_RECEIVE_COUNT) {
        messages.remove(entry.getKey());
        dead.put(entry.getKey(), deadLetter(entry.getKey(), message));
        continue;
      }
      message.received++;
      message.visibleAt = time.now().plus(VISIBILITY);
      batch.add(sqs(entry.getKey(), message.format));
    }
    return batch;
  }

  /** Removes what is done; some of it comes again all the same. */
  public void delete(Collection<String> ids) {
    for (String id : ids) {
      Waiting message = messages.get(id);
      if (message != null && !weather.strikes(Fault.QUEUE_DUPLICATE)) {
        messages.remove(id);
      }
    }
  }

  /** Whether nothing is waiting, seen or unseen. */
  public boolean isEmpty() {
    return messages.isEmpty() && dead.isEmpty();
  }

  private static SQSMessage sqs(String id, QueueFormat format) {
    SQSMessage message = new SQSMessage();
    message.setMessageId(id);
    message.setBody(format.body());
    Map<String, MessageAttribute> attributes = new HashMap<>();
    format
        .attributes()
        .forEach(
            (name, value) -> {
              MessageAttribute attribute = new MessageAttribute();
              attribute.setDataType("String");
              attribute.setStringValue(value);
              attributes.put(name, attribute);
            });
    message.setMessageAttributes(attributes);
    return message;
  }

  private static DeadLetter deadLetter(String id, Waiting message) {
    return new DeadLetter(
        id, message.format.body(), message.format.attributes(), message.sentAt, message.received);
  }

  @Override
  public List<Received> receive() {
    return dead.entrySet().stream()
        .limit(BATCH)
        .map(entry -> new Received(entry.getValue(), entry.getKey()))
        .toList();
  }

  @Override
  public void delete(String receipt) {
    dead.remove(receipt);
  }
}
