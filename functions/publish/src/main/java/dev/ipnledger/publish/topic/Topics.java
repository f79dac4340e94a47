package dev.ipnledger.publish.topic;

import java.util.List;

/** Publishes messages. */
public interface Topics {
  /** The most messages of one call (SNS, PublishBatch). */
  int MAX_MESSAGES = 10;

  /**
   * Publishes some messages to one topic. Their order is not kept.
   *
   * @param messages 1 to {@link #MAX_MESSAGES}, of one topic, together at most {@link
   *     Message#MAX_BYTES}
   * @throws NotPublishedException when one of them at least may not have been published; others may
   *     have been
   */
  void publish(Topic topic, List<Message> messages) throws NotPublishedException;
}
