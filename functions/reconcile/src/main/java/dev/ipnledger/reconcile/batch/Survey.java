package dev.ipnledger.reconcile.batch;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.mws.feed.FeedOperation;
import dev.ipnledger.mws.feed.FeedWriter;
import dev.ipnledger.settings.MwsRegion;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what is due so often that it goes by feed. Of what is due only questions about an object
 * itself are counted, by operations that read it and that feeds of the region allow: captures and
 * refunds. The index lags, so that some of it may be answered already, which costs a row and no
 * more.
 */
final class Survey {
  /** Entries read with one request. */
  private static final int PART = 2_000;

  /** No more is read of one account in one run. */
  private static final int MOST_READ = 2 * FeedWriter.MAX_REQUESTS;

  private final DueIndex index;
  private final int threshold;

  /**
   * @param threshold more than so many make a feed
   */
  Survey(DueIndex index, int threshold) {
    this.index = index;
    this.threshold = threshold;
  }

  /**
   * By operation the ids to ask about, longest due first, at most as many as a feed may have; empty
   * when single calls will do. One request, when not more is due than the threshold.
   *
   * @param waits what an open feed asks about already
   */
  Map<Operation, List<AmazonId>> of(
      Account account, MwsRegion region, Instant now, Predicate<DueEntry> waits) {
    List<DueEntry> part = index.due(account, now, threshold + 1, Optional.empty());
    if (part.size() <= threshold) {
      return Map.of();
    }
    Map<Operation, Set<AmazonId>> found = new EnumMap<>(Operation.class);
    int read = 0;
    int limit = threshold + 1;
    while (!part.isEmpty()) {
      part.stream().filter(waits.negate()).forEach(entry -> add(found, entry, region));
      read += part.size();
      // An index may give fewer than it has, but the last part is smaller than what was asked for.
      boolean last = part.size() < limit || read >= MOST_READ;
      limit = PART;
      part = last ? List.of() : index.due(account, now, PART, Optional.of(part.getLast()));
    }
    Map<Operation, List<AmazonId>> many = new EnumMap<>(Operation.class);
    found.forEach(
        (operation, ids) -> {
          if (ids.size() > threshold) {
            many.put(operation, List.copyOf(ids));
          }
        });
    return many;
  }

  private static void add(Map<Operation, Set<AmazonId>> found, DueEntry entry, MwsRegion region) {
    operation(entry)
        .filter(operation -> FeedOperation.of(operation).orElseThrow().allowedIn(region))
        .map(operation -> found.computeIfAbsent(operation, it -> new LinkedHashSet<>()))
        .filter(ids -> ids.size() < FeedWriter.MAX_REQUESTS)
        .ifPresent(ids -> ids.add(entry.id()));
  }

  /** The operation by which a feed would ask about the entry's own object; empty when none does. */
  private static Optional<Operation> operation(DueEntry entry) {
    Optional<ObjectKind> kind = entry.id().classify();
    return kind.flatMap(Operation::reading)
        .filter(operation -> operation.wireName().equals(entry.name()))
        .filter(operation -> FeedOperation.of(operation).isPresent());
  }
}
