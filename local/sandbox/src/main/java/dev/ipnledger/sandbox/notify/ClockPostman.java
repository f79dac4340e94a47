package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Delivers by the sandbox's clock, in the order in which attempts fall due, when it is told to:
 * with a clock that stands still the same calls bring the same deliveries in the same order.
 */
final class ClockPostman implements Postman {
  private final Attempts attempts;
  private final InstantSource clock;
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::number));
  private final ReentrantLock delivering = new ReentrantLock();
  private long entered;
  private int carrying;

  private record Due(Instant at, long number, Attempt attempt) {}

  @FunctionalInterface
  private interface Attempt {
    void make(Instant at);
  }

  ClockPostman(Attempts attempts, InstantSource clock) {
    this.attempts = requireNonNull(attempts, "attempts is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  public CompletableFuture<DeliveryAttempt> take(Delivery delivery) {
    CompletableFuture<DeliveryAttempt> first = new CompletableFuture<>();
    enter(
        delivery.publication().at().plus(delivery.first()),
        at -> first.complete(attempt(delivery, delivery.signing().get(), 1, at)));
    return first;
  }

  private DeliveryAttempt attempt(
      Delivery delivery, SignedMessage message, int number, Instant at) {
    DeliveryAttempt attempt = attempts.make(delivery, message, number, at);
    if (attempt.outcome() == DeliveryOutcome.WILL_RETRY) {
      enter(
          at.plus(delivery.pauseAfter(number)), due -> attempt(delivery, message, number + 1, due));
    }
    return attempt;
  }

  /**
   * One thread delivers at a time, so that the order holds and nothing due is on its way when this
   * returns. The queue is free meanwhile: an endpoint may call the sandbox while it is given a
   * message.
   */
  @Override
  public int deliverDue() {
    delivering.lock();
    try {
      int made = 0;
      for (Due due = next(); due != null; due = next()) {
        try {
          due.attempt().make(due.at());
          made++;
        } finally {
          carried();
        }
      }
      return made;
    } finally {
      delivering.unlock();
    }
  }

  private synchronized void enter(Instant at, Attempt attempt) {
    queue.add(new Due(at, entered++, attempt));
  }

  private synchronized @Nullable Due next() {
    Due due = queue.peek();
    if (due == null || due.at().isAfter(clock.instant())) {
      return null;
    }
    carrying++;
    return queue.remove();
  }

  private synchronized void carried() {
    carrying--;
  }

  @Override
  public synchronized int underway() {
    return queue.size() + carrying;
  }

  @Override
  public synchronized void close() {
    queue.clear();
  }
}
