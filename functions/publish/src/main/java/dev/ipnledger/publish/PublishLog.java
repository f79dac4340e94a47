package dev.ipnledger.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.ipnledger.publish.stream.ItemChange;
import dev.ipnledger.publish.stream.StreamRecords;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import java.util.List;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/** One line for each record that has something to tell, and for each that could not be told. */
final class PublishLog {
  private static final Logger LOG = LogManager.getLogger(PublishLog.class);

  /** The record's messages go with the next call. */
  void taken(ItemChange change, List<Message> messages) {
    try (CloseableThreadContext.Instance _ =
        fields(change.sequenceNumber(), change.itemKey())
            .put("messages", Integer.toString(messages.size()))) {
      LOG.info("Telling");
    }
  }

  /** The stream brings the record again. */
  void failed(DynamodbStreamRecord record, NotPublishedException cause) {
    try (CloseableThreadContext.Instance _ = fields(record)) {
      LOG.warn("Not published; the stream brings it again, with all that follow", cause);
    }
  }

  /** The record lies in the dead letters. */
  void setAside(DynamodbStreamRecord record, @Nullable String why) {
    try (CloseableThreadContext.Instance _ = fields(record)) {
      LOG.error("Set aside into the dead letters: {}", why);
    }
  }

  private static CloseableThreadContext.Instance fields(DynamodbStreamRecord record) {
    return fields(
        record.getDynamodb().getSequenceNumber(), StreamRecords.itemKey(record.getDynamodb()));
  }

  private static CloseableThreadContext.Instance fields(String sequenceNumber, String item) {
    return CloseableThreadContext.put("sequenceNumber", sequenceNumber).put("item", item);
  }
}
