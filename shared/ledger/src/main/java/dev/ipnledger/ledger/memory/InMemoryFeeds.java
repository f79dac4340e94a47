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
import java.util.stream.Stream;

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
    return of(account).filter(feed -> feed.state().isOpen()).toList();
  }

  @Override
  public synchronized List<Feed> ended(Account account, Instant since) {
    return of(account)
        .filter(feed -> !feed.state().isOpen())
        .filter(feed -> !feed.key().series().isBefore(since))
        .toList();
  }

  @Override
  public synchronized List<AmazonId> ids(FeedKey key) {
    return requests.getOrDefault(key, List.of());
  }

  private Stream<Feed> of(Account account) {
    return feeds.values().stream()
        .filter(feed -> feed.key().account().equals(account))
        .sorted(Comparator.comparing(Feed::name));
  }
}
