package dev.ipnledger.simulation.world;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.mws.Pause;
import dev.ipnledger.process.Batch;
import dev.ipnledger.reconcile.Reconciliation;
import dev.ipnledger.simulation.amazon.Cast;
import dev.ipnledger.simulation.cloud.SimulatedQueue;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lambda: runs process and reconcile, and starts them anew after they crashed. */
final class Workers {
  private final Functions functions;
  private final SimulatedQueue queue;
  private final Weather weather;
  private final Seams seams;
  private final Pause pause;
  private Batch process;
  private Reconciliation reconcile;
  private List<SQSMessage> inHand = List.of();
  private boolean interrupted;

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
    boolean alive = weather.survives(() -> done.removeAll(seams.failed(process.take(batch))));
    if (alive) {
      queue.delete(done);
    } else {
      process = functions.process();
    }
  }

  /** One run, as every minute. */
  void reconcile() {
    boolean alive =
        weather.survives(
            () -> {
              functions.drain(queue).run();
              reconcile.run(Cast.ourAccounts());
            });
    if (!alive) {
      reconcile = functions.reconcile(pause);
    }
  }

  /** Somebody is about to write: another worker may have the same messages, and be faster. */
  void mayInterrupt() {
    if (interrupted || inHand.isEmpty() || !weather.strikes(Fault.TWO_WORKERS)) {
      return;
    }
    interrupted = true;
    Batch other = functions.process();
    weather.survives(() -> other.take(inHand));
    interrupted = false;
  }
}
