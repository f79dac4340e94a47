package dev.ipnledger.simulation;

import dev.ipnledger.ledger.FeedContract;
import dev.ipnledger.ledger.LeaseContract;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.LedgerContract;
import dev.ipnledger.ledger.ListingContract;
import dev.ipnledger.ledger.OccurrenceContract;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.QuarantineContract;
import dev.ipnledger.ledger.ReferenceContract;
import dev.ipnledger.ledger.StepContract;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.memory.InMemoryFeeds;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.simulation.fault.FaultyStore;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.simulation.oracle.StoreWatch;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/**
 * The contract of every ledger, on the store as the functions of a world see it: behind the watch
 * and the weather, which is fair here. The same suite runs on DynamoDB Local.
 */
class SimulatedStoreTest {
  private static final Weather FAIR = new Weather(1, Set.of(), 0, _ -> {});

  private static <T> T inWeather(Class<T> port, T store) {
    return FaultyStore.around(port, store, FAIR, _ -> {});
  }

  private static Ledger ledger(InMemoryLedger table) {
    return inWeather(
        Ledger.class, StoreWatch.around(table, _ -> {}, _ -> {}, (before, after) -> {}));
  }

  @Nested
  class Steps extends StepContract {
    @Override
    protected Ledger newLedger() {
      return ledger(new InMemoryLedger());
    }
  }

  @Nested
  class Single extends LedgerContract {
    @Override
    protected Ledger newLedger() {
      return ledger(new InMemoryLedger());
    }
  }

  @Nested
  class Lists extends ListingContract {
    @Override
    protected Ledger newLedger() {
      return ledger(new InMemoryLedger());
    }
  }

  @Nested
  class Names extends ReferenceContract {
    @Override
    protected Ledger newLedger() {
      return ledger(new InMemoryLedger());
    }
  }

  @Nested
  class OccurrencesOfIt extends OccurrenceContract {
    @Override
    protected Occurrences newOccurrences() {
      return inWeather(Occurrences.class, new InMemoryOccurrences());
    }
  }

  @Nested
  class FeedsOfIt extends FeedContract {
    @Override
    protected Feeds newFeeds() {
      return inWeather(Feeds.class, new InMemoryFeeds());
    }
  }

  @Nested
  class LeasesOfIt extends LeaseContract {
    @Override
    protected Leases newLeases() {
      return inWeather(Leases.class, new InMemoryLeases());
    }
  }

  @Nested
  class SetAside extends QuarantineContract {
    @Override
    protected void newQuarantine() {
      InMemoryLedger table = new InMemoryLedger();
      InMemoryQuarantine kept = new InMemoryQuarantine(table);
      ledger = ledger(table);
      quarantine = inWeather(Quarantine.class, kept);
      conditions = kept;
    }
  }
}
