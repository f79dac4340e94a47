package dev.ipnledger.ledger.memory;

import dev.ipnledger.ledger.FeedContract;
import dev.ipnledger.ledger.feed.Feeds;

class InMemoryFeedsTest extends FeedContract {
  @Override
  protected Feeds newFeeds() {
    return new InMemoryFeeds();
  }
}
