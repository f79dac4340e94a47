package dev.ipnledger.simulation.world;

import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Occurrences;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.feed.Feeds;
import dev.ipnledger.ledger.memory.InMemoryAccountReports;
import dev.ipnledger.ledger.memory.InMemoryFeeds;
import dev.ipnledger.ledger.memory.InMemoryLeases;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.ledger.memory.InMemoryStandingConditions;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.simulation.defect.Seams;
import dev.ipnledger.simulation.fault.FaultyStore;
import dev.ipnledger.simulation.fault.StaleIndex;
import dev.ipnledger.simulation.fault.Weather;
import dev.ipnledger.simulation.oracle.OccurrenceWatch;
import dev.ipnledger.simulation.oracle.StoreWatch;
import java.util.function.Consumer;

/**
 * The table of a world: the ledger in memory, which the contract suite holds to DynamoDB's
 * behaviour, behind the watch, the weather and the seams.
 *
 * @param table the store itself, past everything
 * @param kept the quarantine itself
 * @param heard the notifications of batches themselves
 * @param keptFeeds the feeds themselves
 */
record Stores(
    InMemoryLedger table,
    Quarantine kept,
    OccurrenceWatch heard,
    Feeds keptFeeds,
    Ledger ledger,
    DueIndex index,
    Occurrences occurrences,
    Quarantine quarantine,
    QuotaGate quota,
    Leases leases,
    StandingConditions conditions,
    AccountReports reports,
    Feeds feeds) {
  static Stores of(
      Weather weather,
      Seams seams,
      Trace trace,
      Consumer<String> wrong,
      Consumer<ObjectItem> beforeWrite,
      StoreWatch.Write written) {
    InMemoryLedger table = new InMemoryLedger();
    Quarantine kept = new InMemoryQuarantine(table);
    OccurrenceWatch heard = new OccurrenceWatch(new InMemoryOccurrences());
    Feeds keptFeeds = new InMemoryFeeds();
    Ledger watched = StoreWatch.around(table, trace::add, wrong, written);
    Consumer<ObjectItem> nothing = _ -> {};
    return new Stores(
        table,
        kept,
        heard,
        keptFeeds,
        seams.ledger(FaultyStore.around(Ledger.class, watched, weather, beforeWrite)),
        FaultyStore.around(DueIndex.class, new StaleIndex(table, weather), weather, nothing),
        FaultyStore.around(Occurrences.class, heard, weather, nothing),
        seams.quarantine(FaultyStore.around(Quarantine.class, kept, weather, nothing)),
        seams.quota(FaultyStore.around(QuotaGate.class, new InMemoryQuotaGate(), weather, nothing)),
        seams.leases(FaultyStore.around(Leases.class, new InMemoryLeases(), weather, nothing)),
        seams.conditions(
            FaultyStore.around(
                StandingConditions.class, new InMemoryStandingConditions(table), weather, nothing)),
        FaultyStore.around(AccountReports.class, new InMemoryAccountReports(), weather, nothing),
        seams.feeds(FaultyStore.around(Feeds.class, keptFeeds, weather, nothing)));
  }
}
