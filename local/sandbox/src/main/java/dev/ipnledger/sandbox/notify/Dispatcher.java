package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries messages to endpoints and tries again as SNS does. Deliveries run side by side. */
final class Dispatcher implements AutoCloseable {
  private static final int THREADS = 4;

  private final RetryPolicy policy;
  private final DeliveryLog log;
  private final InstantSource clock;
  private final HttpPost http;
  private final ScheduledThreadPoolExecutor threads;
  private final AtomicInteger underway = new AtomicInteger();

  Dispatcher(RetryPolicy policy, DeliveryLog log, InstantSource clock) {
    this.policy = requireNonNull(policy, "policy is null");
    this.log = requireNonNull(log, "log is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.http = new HttpPost(Duration.ofMillis(policy.timeoutMs()));
    this.threads =
        new ScheduledThreadPoolExecutor(
            THREADS, Thread.ofPlatform().daemon().name("sandbox-delivery-", 0).factory());
    this.threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * Starts a delivery.
   *
   * @param signing makes the message; called on a delivery thread, because signing takes time
   * @param delayMs real milliseconds before the first attempt
   * @return completes with the first attempt; retries follow by themselves
   */
  CompletableFuture<DeliveryAttempt> deliver(
      Publication publication, Supplier<SignedMessage> signing, long delayMs) {
    underway.incrementAndGet();
    return CompletableFuture.supplyAsync(
            () -> attempt(publication, signing.get(), 1), task -> later(delayMs, task))
        .whenComplete(
            (attempt, failure) -> {
              if (failure != null) {
                underway.decrementAndGet();
              }
            });
  }

  /** How many messages are neither delivered nor given up. */
  int underway() {
    return underway.get();
  }

  private DeliveryAttempt attempt(Publication publication, SignedMessage message, int number) {
    boolean last = number > policy.retries();
    DeliveryAttempt attempt = post(publication, message, number, last);
    log.add(attempt);
    if (attempt.outcome() == DeliveryOutcome.WILL_RETRY) {
      later(policy.delayMs(), () -> attempt(publication, message, number + 1));
    } else {
      underway.decrementAndGet();
    }
    return attempt;
  }

  private DeliveryAttempt post(
      Publication publication, SignedMessage message, int number, boolean last) {
    URI endpoint = publication.subscription().endpoint();
    if (endpoint == null) {
      return line(publication, message, number, DeliveryOutcome.NO_ENDPOINT, null, null, "");
    }
    try {
      HttpPost.Answer answer = http.post(endpoint, message);
      DeliveryOutcome outcome = DeliveryOutcome.of(answer.status(), last);
      return line(publication, message, number, outcome, answer.status(), null, answer.beginning());
    } catch (IOException e) {
      String problem = e.getClass().getSimpleName();
      return line(publication, message, number, DeliveryOutcome.failed(last), null, problem, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return line(
          publication, message, number, DeliveryOutcome.GIVEN_UP, null, "sandbox closed", "");
    }
  }

  private DeliveryAttempt line(
      Publication publication,
      SignedMessage message,
      int number,
      DeliveryOutcome outcome,
      @Nullable Integer status,
      @Nullable String problem,
      String answer) {
    return new DeliveryAttempt(
        message.messageId(),
        message.topicArn(),
        publication.notificationType(),
        publication.objectId(),
        number,
        clock.instant(),
        outcome,
        status,
        problem,
        answer);
  }

  private void later(long delayMs, Runnable task) {
    var _ = threads.schedule(task, delayMs, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }
}
