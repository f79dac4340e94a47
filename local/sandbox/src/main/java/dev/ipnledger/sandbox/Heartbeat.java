package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets the sandbox notice that its clock runs, also when nobody calls. */
final class Heartbeat implements AutoCloseable {
  private static final long INTERVAL_MS = 50;

  private final ScheduledExecutorService thread;

  private Heartbeat(ScheduledExecutorService thread) {
    this.thread = requireNonNull(thread, "thread is null");
  }

  static Heartbeat start(Runnable beat) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox-heartbeat").factory());
    var _ = thread.scheduleWithFixedDelay(beat, INTERVAL_MS, INTERVAL_MS, TimeUnit.MILLISECONDS);
    return new Heartbeat(thread);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
