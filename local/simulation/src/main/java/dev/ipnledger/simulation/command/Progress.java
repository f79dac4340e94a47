package dev.ipnledger.simulation.command;

import dev.ipnledger.simulation.world.Summary;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Says every few seconds how far a run has come and how fast it went lately. */
final class Progress {
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final PrintWriter out;
  private final InstantSource clock;
  private Instant since;
  private int notifications;
  private Duration worked = Duration.ZERO;

  /**
   * @param clock real time
   */
  Progress(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.since = clock.instant();
  }

  /** One more world has ended. */
  void tell(Summary now) {
    Duration passed = Duration.between(since, clock.instant());
    if (passed.compareTo(EVERY) < 0) {
      return;
    }
    int lately = Math.max(1, now.notifications() - notifications);
    out.printf(
        Locale.ROOT,
        "%d worlds, %d notifications; lately %.0f a second, %d µs of processor time each%n",
        now.worlds(),
        now.notifications(),
        lately * 1_000.0 / passed.toMillis(),
        now.worked().minus(worked).toNanos() / 1_000 / lately);
    out.flush();
    since = clock.instant();
    notifications = now.notifications();
    worked = now.worked();
  }
}
