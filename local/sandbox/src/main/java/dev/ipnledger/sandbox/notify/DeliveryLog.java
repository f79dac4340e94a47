package dev.ipnledger.sandbox.notify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest delivery attempts, oldest first; it forgets the oldest beyond 10,000. */
public final class DeliveryLog {
  private static final int CAPACITY = 10_000;

  private final Deque<DeliveryAttempt> attempts = new ArrayDeque<>();

  synchronized void add(DeliveryAttempt attempt) {
    if (attempts.size() == CAPACITY) {
      attempts.removeFirst();
    }
    attempts.addLast(attempt);
  }

  public synchronized List<DeliveryAttempt> attempts() {
    return List.copyOf(attempts);
  }
}
