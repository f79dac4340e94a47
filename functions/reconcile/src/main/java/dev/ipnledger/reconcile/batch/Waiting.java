package dev.ipnledger.reconcile.batch;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.DueEntry;
import dev.ipnledger.ledger.feed.Feed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The due entries that one feed asks about. What became due after the feed was planned is not among
 * them: something newer was heard of it, which the feed may be too early for.
 *
 * @param feed an open one
 * @param ids what its requests ask about
 */
record Waiting(Feed feed, Set<AmazonId> ids) implements Predicate<DueEntry> {
  Waiting {
    ids = Set.copyOf(ids);
  }

  static Waiting of(Feed feed, List<AmazonId> ids) {
    return new Waiting(feed, Set.copyOf(ids));
  }

  @Override
  public boolean test(DueEntry entry) {
    return entry.name().equals(feed.key().operation().wireName())
        && !entry.at().isAfter(feed.plannedAt())
        && ids.contains(entry.id());
  }
}
