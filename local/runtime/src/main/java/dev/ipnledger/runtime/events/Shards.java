package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads a stream shard by shard: a child only when its parent is read to its end, so that the
 * changes of an item come in their order.
 */
final class Shards {
  private final DynamoDbStreamsClient client;
  private final String streamArn;
  private final Checkpoints checkpoints;
  private final Map<String, String> iterators = new HashMap<>();
  private final Set<String> ended = new HashSet<>();

  Shards(DynamoDbStreamsClient client, String streamArn, Checkpoints checkpoints) {
    this.client = requireNonNull(client, "client is null");
    this.streamArn = requireNonNull(streamArn, "streamArn is null");
    this.checkpoints = requireNonNull(checkpoints, "checkpoints is null");
  }

  /** Those that may be read now. */
  List<String> readable() {
    List<Shard> all = all();
    Set<String> known = new HashSet<>();
    all.forEach(shard -> known.add(shard.shardId()));
    return all.stream()
        .filter(shard -> !ended.contains(shard.shardId()))
        .filter(shard -> mayBegin(shard.parentShardId(), known))
        .map(Shard::shardId)
        .toList();
  }

  private boolean mayBegin(@Nullable String parent, Set<String> known) {
    return parent == null || !known.contains(parent) || ended.contains(parent);
  }

  private List<Shard> all() {
    List<Shard> shards = new ArrayList<>();
    String after = null;
    do {
      String from = after;
      StreamDescription page =
          client
              .describeStream(request -> request.streamArn(streamArn).exclusiveStartShardId(from))
              .streamDescription();
      shards.addAll(page.shards());
      after = page.lastEvaluatedShardId();
    } while (after != null);
    return shards;
  }

  /** The next records; none when there are none yet. */
  List<Record> read(String shardId, int limit) {
    String iterator = iterators.computeIfAbsent(shardId, this::iterator);
    GetRecordsResponse page;
    try {
      page = client.getRecords(request -> request.shardIterator(iterator).limit(limit));
    } catch (ExpiredIteratorException e) { // It lives for 15 minutes, and a batch may take longer.
      iterators.remove(shardId);
      return List.of();
    }
    String next = page.nextShardIterator();
    if (next == null) {
      iterators.remove(shardId);
      ended.add(shardId);
    } else {
      iterators.put(shardId, next);
    }
    return page.records();
  }

  /** Reads on from the checkpoints, because what was read since may not be done. */
  void rewind() {
    iterators.clear();
    ended.clear();
  }

  private String iterator(String shardId) {
    return checkpoints
        .of(shardId)
        .map(
            done -> {
              try {
                return iterator(shardId, ShardIteratorType.AFTER_SEQUENCE_NUMBER, done);
              } catch (TrimmedDataAccessException e) { // Older than the stream keeps.
                return iterator(shardId, ShardIteratorType.TRIM_HORIZON, null);
              }
            })
        .orElseGet(() -> iterator(shardId, ShardIteratorType.TRIM_HORIZON, null));
  }

  private String iterator(String shardId, ShardIteratorType type, @Nullable String after) {
    return client
        .getShardIterator(
            request ->
                request
                    .streamArn(streamArn)
                    .shardId(shardId)
                    .shardIteratorType(type)
                    .sequenceNumber(after))
        .shardIterator();
  }
}
