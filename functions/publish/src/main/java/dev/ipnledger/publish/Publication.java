package dev.ipnledger.publish;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.ipnledger.publish.document.Documents;
import dev.ipnledger.publish.stream.ItemChange;
import dev.ipnledger.publish.stream.StreamRecords;
import dev.ipnledger.publish.stream.UnreadableRecordException;
import dev.ipnledger.publish.topic.DeadLetters;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a batch of the stream's records: each at least once, those of one item in their order.
 * At the first one that a topic does not confirm it stops, and the batch comes again from there. A
 * record that can not be read would stop it for ever, so that one goes to the dead letters.
 */
public final class Publication {
  private final Topics topics;
  private final DeadLetters deadLetters;
  private final PublishLog log = new PublishLog();

  /**
   * @param deadLetters for records that can not be published, whatever is tried
   */
  public Publication(Topics topics, DeadLetters deadLetters) {
    this.topics = requireNonNull(topics, "topics is null");
    this.deadLetters = requireNonNull(deadLetters, "deadLetters is null");
  }

  /**
   * Publishes what the records have to tell.
   *
   * @param records of one shard, in its order
   * @return the sequence number of the first record that is to come again with all that follow it;
   *     empty when all are done
   */
  public Optional<String> publish(List<DynamodbStreamRecord> records) {
    Optional<Failure> failure = publishAll(records);
    return failure.map(
        first -> {
          DynamodbStreamRecord record = records.get(first.record());
          log.failed(record, first.cause());
          return record.getDynamodb().getSequenceNumber();
        });
  }

  private Optional<Failure> publishAll(List<DynamodbStreamRecord> records) {
    Wave wave = new Wave();
    for (int i = 0; i < records.size(); i++) {
      DynamodbStreamRecord record = records.get(i);
      Optional<Failure> failure;
      try {
        failure = take(i, StreamRecords.read(record), wave);
      } catch (UnreadableRecordException e) {
        failure = setAside(i, record, e.getMessage(), wave);
      }
      if (failure.isPresent()) {
        return failure;
      }
    }
    return wave.publish(topics);
  }

  private Optional<Failure> take(int i, ItemChange change, Wave wave)
      throws UnreadableRecordException {
    List<Message> messages = Messages.of(Documents.of(change));
    for (Message message : messages) {
      if (!Wave.fits(message)) {
        throw new UnreadableRecordException(
            "record %s of %s makes a message of %d bytes, which SNS does not take"
                .formatted(change.sequenceNumber(), change.itemKey(), message.sizeInBytes()),
            null);
      }
    }
    Optional<Failure> failure =
        wave.hasRoomFor(change.itemKey(), messages) ? Optional.empty() : wave.publish(topics);
    if (failure.isEmpty() && !messages.isEmpty()) {
      wave.add(i, change.itemKey(), messages);
      log.taken(change, messages);
    }
    return failure;
  }

  /** All before it is published first: the dead letter says that the batch is done up to there. */
  private Optional<Failure> setAside(
      int i, DynamodbStreamRecord record, @Nullable String why, Wave wave) {
    Optional<Failure> failure = wave.publish(topics);
    if (failure.isPresent()) {
      return failure;
    }
    try {
      deadLetters.put(DeadLetter.of(record, why).json());
      log.setAside(record, why);
      return Optional.empty();
    } catch (NotPublishedException e) {
      return Optional.of(new Failure(i, e));
    }
  }
}
