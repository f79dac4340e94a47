package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Delivers in real time on threads of its own; deliveries run side by side. */
final class BackgroundPostman implements Postman {
  private static final int THREADS = 4;

  private final Attempts attempts;
  private final InstantSource clock;
  private final ScheduledThreadPoolExecutor threads;
  private final AtomicInteger underway = new AtomicInteger();

  /**
   * Starts no thread before the first delivery.
   *
   * @param clock dates the attempts in the log
   */
  BackgroundPostman(Attempts attempts, InstantSource clock) {
    this.attempts = requireNonNull(attempts, "attempts is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.threads =
        new ScheduledThreadPoolExecutor(
            THREADS, Thread.ofPlatform().daemon().name("sandbox-delivery-", 0).factory());
    this.threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public CompletableFuture<DeliveryAttempt> take(Delivery delivery) {
    underway.incrementAndGet();
    return CompletableFuture.supplyAsync(
            () -> attempt(delivery, delivery.signing().get(), 1),
            task -> later(delivery.first(), task))
        .whenComplete(
            (attempt, failure) -> {
              if (failure != null) {
                underway.decrementAndGet();
              }
            });
  }

  private DeliveryAttempt attempt(Delivery delivery, SignedMessage message, int number) {
    DeliveryAttempt attempt = attempts.make(delivery, message, number, clock.instant());
    if (attempt.outcome() == DeliveryOutcome.WILL_RETRY) {
      later(delivery.pauseAfter(number), () -> attempt(delivery, message, number + 1));
    } else {
      underway.decrementAndGet();
    }
    return attempt;
  }

  @Override
  public int underway() {
    return underway.get();
  }

  @Override
  public int deliverDue() {
    return 0;
  }

  private void later(Duration delay, Runnable task) {
    var _ = threads.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
