package dev.ipnledger.simulation.world;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.agenda.Warnings;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.process.Batch;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.simulation.amazon.Cast;
import dev.ipnledger.simulation.cloud.SimulatedQueue;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lambda: runs process and reconcile, starts them anew after they crashed, lets two of them meet,
 * and now and then runs an older version of them.
 */
final class Workers {
  /** Longer than the lease of a run, which ends a little after its budget. */
  private static final long FROZEN_MS = Duration.ofMinutes(2).toMillis();

  /** As an older version may have had it: it asks at other times, and warns at others. */
  private static final Policy OLDER =
      new Policy(
          Duration.ofMinutes(20),
          Duration.ofHours(2),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(60),
          Duration.ofDays(14),
          Duration.ofDays(365),
          Duration.ofMinutes(30),
          List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1)),
          5,
          Duration.ofHours(2),
          Duration.ofHours(2),
          Warnings.STANDARD,
          Policy.STANDARD.closing());

  private final Functions functions;
  private final SimulatedQueue queue;
  private final Weather weather;
  private final Seams seams;
  private final Pause pause;
  private Batch process;
  private Reconciliation reconcile;
  private List<SQSMessage> inHand = List.of();
  private boolean interrupted;
  private boolean running;
  private boolean lostLease;

  Workers(Functions functions, SimulatedQueue queue, Weather weather, Seams seams, Pause pause) {
    this.functions = functions;
    this.queue = queue;
    this.weather = weather;
    this.seams = seams;
    this.pause = pause;
    this.process = functions.process();
    this.reconcile = functions.reconcile(pause);
  }

  /** Works until the queue shows nothing. */
  void process() {
    for (List<SQSMessage> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
      work(batch);
    }
  }

  private void work(List<SQSMessage> batch) {
    Set<String> done = new TreeSet<>();
    batch.forEach(message -> done.add(message.getMessageId()));
    if (seams.acknowledgesFirst()) {
      queue.delete(done);
    }
    inHand = batch;
    Batch worker = weather.strikes(Fault.OTHER_VERSION) ? functions.process(OLDER) : process;
    boolean alive = weather.survives(() -> done.removeAll(seams.failed(worker.take(batch))));
    if (alive) {
      queue.delete(done);
    } else {
      process = functions.process();
    }
  }

  /** One run, as every minute. */
  void reconcile() {
    running = true;
    lostLease = false;
    Reconciliation worker =
        weather.strikes(Fault.OTHER_VERSION) ? functions.older(pause, OLDER) : reconcile;
    boolean alive =
        weather.survives(
            () -> {
              functions.drain(queue).run();
              worker.run(Cast.ourAccounts());
            });
    if (!alive) {
      reconcile = functions.reconcile(pause);
    }
    running = false;
    lostLease = false;
  }

  /** Another worker may have the same messages, and be faster. */
  private void mayInterrupt() {
    if (interrupted || inHand.isEmpty() || !weather.strikes(Fault.TWO_WORKERS)) {
      return;
    }
    interrupted = true;
    Batch other = functions.process();
    weather.survives(() -> other.take(inHand));
    interrupted = false;
  }

  /** An object is about to be written. */
  void beforeWrite(ObjectItem item) {
    mayInterrupt();
    Review review = item.upkeep().review();
    if (review != null && review.closeSentAt() != null && item.view().isIn(States.OPEN)) {
      mayFreeze(Fault.FROZEN_CLOSE);
    }
  }

  /** Somebody is about to ask Amazon. */
  void beforeGet() {
    mayInterrupt();
    mayFreeze(Fault.FROZEN_RUN);
  }

  /** A run may stand still there until another one has begun. */
  private void mayFreeze(Fault fault) {
    if (!running || lostLease || !weather.strikes(fault)) {
      return;
    }
    running = false; // The other one does not freeze in its turn.
    weather.survives(
        () -> {
          try {
            pause.forMs(FROZEN_MS);
          } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a world", e);
          }
          functions.reconcile(pause).run(Cast.ourAccounts());
        });
    running = true;
    lostLease = true;
  }

  /** Whether the run at work stood still until another one began. */
  boolean lostLease() {
    return lostLease;
  }
}
