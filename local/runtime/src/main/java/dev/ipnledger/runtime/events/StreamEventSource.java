package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Lambda's event source mapping for a table's stream: reads the shards in their order, calls the
 * function with batches of the records that it wants, brings again what failed, and moves the
 * checkpoint only over what is done.
 */
public final class StreamEventSource implements AutoCloseable {
  private static final Logger LOG = LogManager.getLogger(StreamEventSource.class);

  // As often as Lambda asks a shard.
  private static final Duration POLL_EVERY = Duration.ofMillis(250);
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

  /**
   * A stream, and what of it is wanted.
   *
   * @param client stays the caller's, who closes it after the source
   * @param streamArn the table's {@code LatestStreamArn}
   * @param wanted the filter pattern; what it refuses is passed over
   * @param checkpoints where to begin, and how far it came
   * @param failures the destination for records that were tried too often
   */
  public record Origin(
      DynamoDbStreamsClient client,
      String streamArn,
      Predicate<Record> wanted,
      Checkpoints checkpoints,
      Consumer<List<Record>> failures) {
    public Origin {
      requireNonNull(client, "client is null");
      requireNonNull(streamArn, "streamArn is null");
      requireNonNull(wanted, "wanted is null");
      requireNonNull(checkpoints, "checkpoints is null");
      requireNonNull(failures, "failures is null");
    }
  }

  private final Origin origin;
  private final Shards shards;
  private final LocalFunction<DynamodbEvent, StreamsEventResponse> function;
  private final StreamRules rules;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  private StreamEventSource(
      Origin origin,
      LocalFunction<DynamodbEvent, StreamsEventResponse> function,
      StreamRules rules) {
    this.origin = requireNonNull(origin, "origin is null");
    this.shards = new Shards(origin.client(), origin.streamArn(), origin.checkpoints());
    this.function = requireNonNull(function, "function is null");
    this.rules = requireNonNull(rules, "rules is null");
    this.thread = Thread.ofVirtual().name("stream-event-source").unstarted(this::readUntilStopped);
  }

  /** Starts reading, from the checkpoint or else from the oldest record. */
  public static StreamEventSource start(
      Origin origin,
      LocalFunction<DynamodbEvent, StreamsEventResponse> function,
      StreamRules rules) {
    StreamEventSource source = new StreamEventSource(origin, function, rules);
    source.thread.start();
    return source;
  }

  private void readUntilStopped() {
    while (stop.getCount() > 0) {
      try {
        if (!readAll()) {
          pause(POLL_EVERY);
        }
      } catch (SdkException e) {
        LOG.warn("the stream, or the queue for failures, did not answer; trying again", e);
        shards.rewind();
        pause(PAUSE_AFTER_FAULT);
      }
    }
  }

  /** Whether there was anything. */
  private boolean readAll() {
    boolean some = false;
    for (String shardId : shards.readable()) {
      List<Record> records = shards.read(shardId, rules.batchSize());
      if (!records.isEmpty()) {
        some = true;
        deliver(shardId, records);
      }
    }
    return some;
  }

  private void deliver(String shardId, List<Record> records) {
    List<Record> wanted = records.stream().filter(origin.wanted()).toList();
    boolean all =
        wanted.isEmpty() || new StreamDelivery<>(rules, new Surroundings(shardId)).deliver(wanted);
    if (all) {
      move(shardId, records);
    }
  }

  private void move(String shardId, List<Record> records) {
    origin.checkpoints().move(shardId, records.getLast().dynamodb().sequenceNumber());
  }

  private boolean pause(Duration duration) {
    try {
      return !stop.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stop.countDown();
      return false;
    }
  }

  /** Stops reading and waits for the call in work. */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Surroundings implements StreamDelivery.Surroundings<Record> {
    private final String shardId;

    Surroundings(String shardId) {
      this.shardId = shardId;
    }

    @Override
    public StreamDelivery.Outcome call(List<Record> batch) {
      try {
        return StreamResult.of(
            batch, function.invoke(StreamEvents.event(batch, origin.streamArn())));
      } catch (RuntimeException e) { // Whatever a function throws, Lambda fails the whole batch.
        LOG.error("{} threw; its batch of {} comes again", function.name(), batch.size(), e);
        return new StreamDelivery.Outcome.Failed();
      }
    }

    @Override
    public void done(List<Record> records) {
      move(shardId, records);
    }

    @Override
    public void giveUp(List<Record> records) {
      LOG.error("{} records were tried too often and are given up", records.size());
      origin.failures().accept(records);
    }

    @Override
    public boolean pause(Duration duration) {
      return StreamEventSource.this.pause(duration);
    }
  }
}
