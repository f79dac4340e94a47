package dev.ipnledger.ingest;

import dev.ipnledger.sns.QueuedNotification;

/** Where signed messages go. When {@link #send} returns, the queue has the message. */
@FunctionalInterface
public interface NotificationQueue {
  /**
   * Hands over one message.
   *
   * @throws NotQueuedException when the queue has not confirmed it
   */
  void send(QueuedNotification notification) throws NotQueuedException;
}
