package dev.ipnledger.publish;

import dev.ipnledger.publish.topic.NotPublishedException;
import java.util.Optional;

/**
 * Where a batch has to begin again.
 *
 * @param record the place of the first record that is to come again
 * @param cause what went wrong
 */
record Failure(int record, NotPublishedException cause) {
  /** The earlier of both. */
  static Optional<Failure> first(Optional<Failure> one, Optional<Failure> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().record <= other.get().record ? one : other;
  }
}
