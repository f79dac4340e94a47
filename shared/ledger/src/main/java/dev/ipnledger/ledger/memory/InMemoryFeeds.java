package dev.ipnledger.ledger.memory;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.Feeds;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Feeds of one process, for tests and local runs. */
public final class InMemoryFeeds implements Feeds {
  private final Map<FeedKey, Feed> feeds = new HashMap<>();
  private final Map<FeedKey, List<AmazonId>> requests = new HashMap<>();

  @Override
  public synchronized Optional<Feed> plan(Feed feed, List<AmazonId> ids) {
    if (feeds.containsKey(feed.key())) {
      return Optional.empty();
    }
    requests.put(feed.key(), List.copyOf(ids));
    feeds.put(feed.key(), feed.written());
    return Optional.of(feed.written());
  }

  @Override
  public synchronized Optional<Feed> put(Feed feed) {
    Feed kept = feeds.get(feed.key());
    if (kept == null || !kept.state().isOpen() || kept.version() != feed.version()) {
      return Optional.empty();
    }
    feeds.put(feed.key(), feed.written());
    return Optional.of(feed.written());
  }

  @Override
  public synchronized Optional<Feed> find(FeedKey key) {
    return Optional.ofNullable(feeds.get(key));
  }

  @Override
  public synchronized List<Feed> open(Account account) {
    return of(account, feed -> feed.state().isOpen());
  }

  @Override
  public synchronized List<Feed> ended(Account account, Instant since) {
    return of(account, feed -> !feed.state().isOpen() && !feed.key().series().isBefore(since));
  }

  @Override
  public synchronized List<AmazonId> ids(FeedKey key) {
    return requests.getOrDefault(key, List.of());
  }

  private List<Feed> of(Account account, Predicate<Feed> wanted) {
    return feeds.values().stream()
        .filter(feed -> feed.key().account().equals(account))
        .filter(wanted)
        .sorted(Comparator.comparing(Feed::name))
        .toList();
  }
}
