package dev.ipnledger.simulation.world;

import dev.ipnledger.simulation.cloud.Timeline;
import dev.ipnledger.simulation.oracle.FeedWatch;
import dev.ipnledger.simulation.oracle.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What comes after the last fault: within a bounded time the ledger must say the truth, and go on
 * saying it.
 */
final class Verdict {
  private static final Duration CHECK_EVERY = Duration.ofHours(3);

  /** The longest cadence, the longest pause after failures, and some quota. */
  private static final Duration CONVERGES_WITHIN = Duration.ofDays(4);

  private static final Duration FIRST_PAUSE = Duration.ofHours(5);

  private final Timeline time;
  private final Runnable tick;
  private final BooleanSupplier quiet;
  private final Oracle oracle;
  private final Door door;
  private final Publishing publishing;
  private final FeedWatch feeds;

  /** When the faults stopped. */
  private final Instant fair;

  /**
   * From now on no fault strikes.
   *
   * @param tick lets the world go on until the next run of reconcile
   * @param quiet whether nothing is on its way any more
   */
  Verdict(
      Timeline time,
      Runnable tick,
      BooleanSupplier quiet,
      Oracle oracle,
      Door door,
      Publishing publishing,
      FeedWatch feeds) {
    this.time = time;
    this.tick = tick;
    this.quiet = quiet;
    this.oracle = oracle;
    this.door = door;
    this.publishing = publishing;
    this.feeds = feeds;
    this.fair = time.now();
  }

  /**
   * What does not hold when the bounded time is over, or at a look afterwards; empty when all did.
   *
   * @param afterwards for how long the world goes on once everything holds
   */
  List<String> after(Duration afterwards) {
    List<String> violations = converge();
    return violations.isEmpty() ? goOn(afterwards) : violations;
  }

  /** Empty as soon as everything holds and no feed is going to end soon. */
  private List<String> converge() {
    Instant end = time.now().plus(CONVERGES_WITHIN);
    Instant check = time.now();
    while (time.now().isBefore(end)) {
      tick.run();
      if (!time.now().isBefore(check) && quiet.getAsBoolean()) {
        if (!feeds.areAwaited() && oracle.statesAgree() && violations().isEmpty()) {
          return List.of();
        }
        check = time.now().plus(CHECK_EVERY);
      }
    }
    return violations();
  }

  /**
   * Once everything holds, neither time nor messages that come once more make anything wrong: looks
   * at ever longer pauses.
   */
  private List<String> goOn(Duration afterwards) {
    Instant end = time.now().plus(afterwards);
    Duration pause = FIRST_PAUSE;
    while (time.now().isBefore(end)) {
      door.again();
      Instant look = time.now().plus(pause);
      while (time.now().isBefore(look)) {
        tick.run();
      }
      List<String> violations = violations();
      if (!violations.isEmpty()) {
        return violations;
      }
      pause = pause.multipliedBy(3).dividedBy(2);
    }
    return List.of();
  }

  private List<String> violations() {
    List<String> violations = new ArrayList<>(oracle.violations(door.accepted(), door.bodies()));
    violations.addAll(publishing.violations());
    violations.addAll(feeds.violations(fair, time.now()));
    return violations;
  }
}
