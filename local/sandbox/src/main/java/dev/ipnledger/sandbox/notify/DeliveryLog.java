package dev.ipnledger.sandbox.notify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The latest delivery attempts, oldest first; it forgets the oldest beyond 10,000. */
public final class DeliveryLog {
  private static final int CAPACITY = 10_000;

  private final Deque<DeliveryAttempt> attempts = new ArrayDeque<>();
  private final List<Consumer<DeliveryAttempt>> listeners = new CopyOnWriteArrayList<>();

  void add(DeliveryAttempt attempt) {
    synchronized (this) {
      if (attempts.size() == CAPACITY) {
        attempts.removeFirst();
      }
      attempts.addLast(attempt);
    }
    listeners.forEach(listener -> listener.accept(attempt));
  }

  /** From now on tells each attempt as it is made, on the thread that made it. */
  public void listen(Consumer<DeliveryAttempt> listener) {
    listeners.add(listener);
  }

  public synchronized List<DeliveryAttempt> attempts() {
    return List.copyOf(attempts);
  }
}
