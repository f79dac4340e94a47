package dev.ipnledger.runtime.events;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How far each shard of a stream was read. */
public interface Checkpoints {
  /** The sequence number of the last record that is done; empty for a shard never read. */
  Optional<String> of(String shardId);

  /** All up to that record is done. */
  void move(String shardId, String sequenceNumber);

  /** Forgotten with the process, for a table that is as well. */
  static Checkpoints inMemory() {
    Map<String, String> places = new ConcurrentHashMap<>();
    return new Checkpoints() {
      @Override
      public Optional<String> of(String shardId) {
        return Optional.ofNullable(places.get(shardId));
      }

      @Override
      public void move(String shardId, String sequenceNumber) {
        places.put(shardId, sequenceNumber);
      }
    };
  }
}
