package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.ipnledger.runtime.FakeCredentials;
import dev.ipnledger.runtime.lambda.LocalFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;

/**
 * EventBridge Scheduler: calls a function again and again, never twice at a time. A call that fails
 * is not repeated; the next one comes anyway.
 */
public final class Schedule implements AutoCloseable {
  private static final Logger LOG = LogManager.getLogger(Schedule.class);

  private final LocalFunction<ScheduledEvent, ?> function;
  private final Duration interval;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  private Schedule(LocalFunction<ScheduledEvent, ?> function, Duration interval) {
    this.function = requireNonNull(function, "function is null");
    this.interval = requireNonNull(interval, "interval is null");
    this.thread = Thread.ofVirtual().name("schedule").unstarted(this::callUntilStopped);
  }

  /** Starts calling: first after one interval, then one interval after each call's end. */
  public static Schedule start(LocalFunction<ScheduledEvent, ?> function, Duration interval) {
    Schedule schedule = new Schedule(function, interval);
    schedule.thread.start();
    return schedule;
  }

  private void callUntilStopped() {
    try {
      while (!stop.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        call();
      }
    } catch (InterruptedException e) {
      LOG.debug("interrupted, which ends the schedule too");
    }
  }

  private void call() {
    try {
      function.invoke(event(function.clock().instant()));
    } catch (RuntimeException e) { // Whatever it throws, the schedule goes on.
      LOG.error("{} threw", function.name(), e);
    }
  }

  /** The event of the hour, as a rule or a schedule sends it. */
  static ScheduledEvent event(Instant now) {
    ScheduledEvent event = new ScheduledEvent();
    event.setVersion("0");
    event.setId(UUID.randomUUID().toString());
    event.setAccount(FakeCredentials.ACCOUNT_ID);
    event.setRegion(FakeCredentials.REGION.id());
    event.setSource("aws.scheduler");
    event.setDetailType("Scheduled Event");
    event.setDetail(Map.of());
    event.setTime(new DateTime(now.toEpochMilli(), DateTimeZone.UTC));
    event.setResources(
        List.of(
            "arn:aws:scheduler:%s:%s:schedule/default/reconcile"
                .formatted(FakeCredentials.REGION.id(), FakeCredentials.ACCOUNT_ID)));
    return event;
  }

  /** Ends the schedule and waits for the call in work. */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
