package dev.ipnledger.reconcile.deadletters;

import dev.ipnledger.quarantine.DeadLetter;
import java.util.List;

/** The queue of messages that failed in every delivery. */
public interface DeadLetterQueue {
  /**
   * A dead letter in hand.
   *
   * @param receipt what {@link #delete} wants
   */
  record Received(DeadLetter letter, String receipt) {}

  /** At most ten; none when the queue is empty. What is not deleted comes again a while later. */
  List<Received> receive();

  /** Removes one for good. */
  void delete(String receipt);
}
