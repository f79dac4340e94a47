package dev.ipnledger.ledger;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import java.util.Optional;

/**
 * The store. It keeps what it is given and computes nothing: {@link Recorder} does. Each method is
 * one step that happens wholly or not at all, but its caller may not learn that it happened, so
 * each can be repeated.
 */
public interface Ledger extends LedgerReads {
  /**
   * Keeps a document once. A notification with other content under the same key is kept beside the
   * first one. Not for answers: see {@link #putAnswer}.
   *
   * @return how it is kept; the object must be joined with that observation, whatever the outcome
   * @throws TooLargeException if the store has no item of that size; nothing was written
   */
  Stored put(Evidence evidence);

  /** One strongly consistent read of an object and its parent. */
  Found read(ObjectRef object);

  /**
   * Writes an object over the version that it carries, 0 meaning that there must be none.
   *
   * @return the item as it is now
   * @throws VersionConflictException if the object has another version; nothing was written
   * @throws TooLargeException if the store has no item of that size; nothing was written
   */
  ObjectItem put(ObjectItem item);

  /**
   * Keeps an answer and writes its object, both or none. When the same answer was kept before, its
   * last time moves forward and its bytes stay.
   *
   * @param answer evidence of a Get
   * @param item the object, joined with the answer
   * @return empty when both are written. When the same answer is kept with a later time already:
   *     that observation, nothing of the object was written, and the object must be read again and
   *     joined with it
   * @throws VersionConflictException if the object has another version; nothing was written
   */
  Optional<Observation> putAnswer(Evidence answer, ObjectItem item);

  /** Keeps a condition without a payment object, such as a quarantined message, once. */
  Outcome put(SystemItem item);

  /** Keeps a test notification, once. */
  Outcome put(Sample sample);

  /** Keeps a name that an object is found by; the second time changes nothing. */
  void put(Reference reference);
}
