package dev.ipnledger.simulation.world;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.Publication;
import dev.ipnledger.simulation.cloud.SimulatedStream;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.simulation.oracle.StoreWatch;
import dev.ipnledger.simulation.oracle.ToldWatch;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table's stream, publish behind it, and who listens; in most worlds nobody does. */
final class Publishing implements StoreWatch.Write {
  private final boolean on;
  private final Weather weather;
  private final Seams seams;
  private final SimulatedStream stream;
  private final ToldWatch told;
  private final Publication publication;

  /**
   * @param on whether this world publishes
   * @param wrong told what must not be
   */
  Publishing(
      boolean on, InstantSource clock, Weather weather, Seams seams, Consumer<String> wrong) {
    this.on = on;
    this.weather = weather;
    this.seams = seams;
    this.stream = new SimulatedStream(clock, weather);
    this.told = new ToldWatch(weather, wrong);
    this.publication =
        new Publication(
            seams.told(told), letter -> wrong.accept("publish could not read a record: " + letter));
  }

  @Override
  public void raised(SystemItem item) {
    if (on) {
      told.raised(item);
      stream.raised(item);
    }
  }

  @Override
  public void accept(@Nullable ObjectItem before, ObjectItem after) {
    if (on) {
      told.written(before, after);
      stream.written(before, after);
    }
  }

  /** Works until the stream has nothing more. */
  void work() {
    for (List<DynamodbStreamRecord> batch = stream.batch(); !batch.isEmpty(); ) {
      List<DynamodbStreamRecord> records = batch;
      AtomicReference<Optional<String>> again = new AtomicReference<>(Optional.empty());
      if (weather.survives(() -> again.set(seams.again(publication.publish(records))))) {
        stream.done(records, again.get());
      }
      batch = stream.batch();
    }
  }

  List<String> violations() {
    return told.violations();
  }
}
