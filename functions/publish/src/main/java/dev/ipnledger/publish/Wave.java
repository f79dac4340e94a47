package dev.ipnledger.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.publish.topic.Topics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is published with one call for each topic. SNS may take a later message of a call and refuse
 * an earlier one, so a wave holds no two records about the same item: none can overtake another.
 */
final class Wave {
  /** Without what a request has beside its messages. */
  private static final int MAX_BYTES = Message.MAX_BYTES - 8_192;

  private record Entry(int record, Message message) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> items = new HashSet<>();
  private int bytes;

  /** Whether one message can be published at all. */
  static boolean fits(Message message) {
    return message.sizeInBytes() <= MAX_BYTES;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether a record about that item can still go with this wave. */
  boolean hasRoomFor(String itemKey, List<Message> messages) {
    int more = messages.stream().mapToInt(Message::sizeInBytes).sum();
    return isEmpty()
        || (!items.contains(itemKey)
            && entries.size() + messages.size() <= Topics.MAX_MESSAGES
            && bytes + more <= MAX_BYTES);
  }

  /**
   * @param record the record's place in its batch
   */
  void add(int record, String itemKey, List<Message> messages) {
    items.add(itemKey);
    for (Message message : messages) {
      entries.add(new Entry(record, message));
      bytes += message.sizeInBytes();
    }
  }

  /**
   * Publishes all of it; it is empty after that.
   *
   * @return the place of the first record of which something may not have been published, with what
   *     went wrong; empty when all was confirmed
   */
  Optional<Failure> publish(Topics topics) {
    Map<Topic, List<Entry>> byTopic =
        entries.stream()
            .collect(
                groupingBy(
                    entry -> entry.message().topic(), () -> new EnumMap<>(Topic.class), toList()));
    Optional<Failure> first = Optional.empty();
    for (Map.Entry<Topic, List<Entry>> one : byTopic.entrySet()) {
      first = Failure.first(first, publish(topics, one.getKey(), one.getValue()));
    }
    entries.clear();
    items.clear();
    bytes = 0;
    return first;
  }

  /** A single record may have more messages than one call takes, or larger ones. */
  private static Optional<Failure> publish(Topics topics, Topic topic, List<Entry> all) {
    int from = 0;
    while (from < all.size()) {
      int to = from;
      int size = 0;
      while (to < all.size()
          && to - from < Topics.MAX_MESSAGES
          && size + all.get(to).message().sizeInBytes() <= MAX_BYTES) {
        size += all.get(to).message().sizeInBytes();
        to++;
      }
      List<Entry> call = all.subList(from, to);
      try {
        topics.publish(topic, call.stream().map(Entry::message).toList());
      } catch (NotPublishedException e) {
        return Optional.of(new Failure(call.get(e.firstFailed()).record(), e));
      }
      from = to;
    }
    return Optional.empty();
  }
}
