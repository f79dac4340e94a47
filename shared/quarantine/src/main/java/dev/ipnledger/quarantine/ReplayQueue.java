package dev.ipnledger.quarantine;

import dev.ipnledger.sns.QueueFormat;

/** Where messages go back to: the queue that ingest sends to. */
public interface ReplayQueue {
  /**
   * Sends a message. When this returns, the queue has it.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException if the queue did not confirm that
   */
  void send(QueueFormat message);
}
