package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Feeds that are kept otherwise in one way; a subclass says which, and how. */
class FeedTwist implements Feeds {
  private final Feeds feeds;

  FeedTwist(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public Optional<Feed> plan(Feed feed, List<AmazonId> ids) {
    return feeds.plan(feed, ids);
  }

  @Override
  public Optional<Feed> put(Feed feed) {
    return feeds.put(feed);
  }

  @Override
  public final Optional<Feed> find(FeedKey key) {
    return feeds.find(key);
  }

  @Override
  public final List<Feed> open(Account account) {
    return feeds.open(account);
  }

  @Override
  public final List<Feed> ended(Account account, Instant since) {
    return feeds.ended(account, since);
  }

  @Override
  public final List<AmazonId> ids(FeedKey key) {
    return feeds.ids(key);
  }
}
