package dev.ipnledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.feed.Feed;
import dev.ipnledger.ledger.feed.FeedCounts;
import dev.ipnledger.ledger.feed.FeedKey;
import dev.ipnledger.ledger.feed.FeedState;
import dev.ipnledger.ledger.feed.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How feeds and their requests are kept, wherever they are kept. */
public abstract class FeedContract {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Account OTHER = new Account("A1SELLER", Environment.SANDBOX);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  private Feeds feeds;

  /** A store with nothing in it. */
  protected abstract Feeds newFeeds();

  @BeforeEach
  void open() {
    feeds = newFeeds();
  }

  @Test
  void aPlannedFeedIsFoundWithAllItsRequestsInTheirOrder() {
    List<AmazonId> ids = ids(12_345);
    Feed planned = feeds.plan(feed(SELLER, NOW, ids.size()), ids).orElseThrow();

    assertThat(planned.version()).isEqualTo(1);
    assertThat(feeds.open(SELLER)).containsExactly(planned);
    assertThat(feeds.find(planned.key())).contains(planned);
    assertThat(feeds.ids(planned.key())).isEqualTo(ids);
    assertThat(feeds.open(OTHER)).isEmpty();
    assertThat(feeds.ids(planned.key().successor())).isEmpty();
    assertThat(feeds.find(planned.key().successor())).isEmpty();
  }

  @Test
  void aFeedIsPlannedOnceWhateverBecameOfIt() {
    Feed planned = feeds.plan(feed(SELLER, NOW, 2), ids(2)).orElseThrow();
    assertThat(feeds.plan(feed(SELLER, NOW, 2), ids(2))).as("open").isEmpty();
    Feed ended = feeds.put(planned.ended(FeedState.REFUSED, FeedCounts.NONE)).orElseThrow();
    assertThat(feeds.plan(feed(SELLER, NOW, 2), ids(2))).as("ended").isEmpty();
    assertThat(feeds.find(planned.key())).contains(ended);
  }

  @Test
  void everyPartOfAFeedIsKept() {
    Feed planned = feeds.plan(feed(SELLER, NOW, 2), ids(2)).orElseThrow();
    Feed submitted =
        feeds
            .put(planned.submitted("4000000001", NOW.plusMillis(77), NOW.plusSeconds(600)))
            .orElseThrow();
    Feed passed =
        submitted.reported("160001", NOW.plusSeconds(60)).passOver(NOW.plusSeconds(70)).failed(NOW);
    assertThat(feeds.put(passed)).contains(passed.written());
    assertThat(feeds.find(planned.key())).contains(passed.written());
    Feed reported =
        feeds.put(passed.written().reported("160002", NOW.plusSeconds(80))).orElseThrow();
    Feed applied = feeds.put(reported.applied(1)).orElseThrow();
    Feed ended =
        feeds
            .put(applied.ended(FeedState.RECONCILED, new FeedCounts(7, 1, 2, 3, 4, 5, 6, 8)))
            .orElseThrow();
    assertThat(feeds.find(planned.key())).contains(ended);
    assertThat(feeds.ids(planned.key())).as("the requests stay").isEqualTo(ids(2));
  }

  @Test
  void whoReadAnOlderVersionWritesNothing() {
    Feed planned = feeds.plan(feed(SELLER, NOW, 2), ids(2)).orElseThrow();
    Feed faster = feeds.put(planned.failed(NOW.plusSeconds(60))).orElseThrow();

    assertThat(feeds.put(planned.later(NOW.plusSeconds(90)))).as("open").isEmpty();
    assertThat(feeds.put(planned.ended(FeedState.ABANDONED, FeedCounts.NONE))).isEmpty();
    assertThat(feeds.open(SELLER)).containsExactly(faster);
    assertThat(feeds.ended(SELLER, NOW)).isEmpty();
  }

  @Test
  void whatHasEndedStaysAtItsEndAndLeavesTheOpenOnes() {
    Feed planned = feeds.plan(feed(SELLER, NOW, 2), ids(2)).orElseThrow();
    Feed ended = feeds.put(planned.ended(FeedState.ABANDONED, FeedCounts.NONE)).orElseThrow();

    assertThat(feeds.open(SELLER)).isEmpty();
    assertThat(feeds.put(planned.later(NOW))).as("it was open before").isEmpty();
    assertThat(feeds.put(ended)).as("and now it is not").isEmpty();
    assertThat(feeds.find(planned.key())).contains(ended);
  }

  @Test
  void endedFeedsAreFoundByTheTimeOfTheirSeries() {
    Feed old = end(feed(SELLER, NOW.minusSeconds(60), 2));
    Feed young = end(feed(SELLER, NOW, 2));
    end(feed(OTHER, NOW, 2));

    assertThat(feeds.ended(SELLER, NOW.minusSeconds(60))).containsExactly(old, young);
    assertThat(feeds.ended(SELLER, NOW)).containsExactly(young);
    assertThat(feeds.ended(SELLER, NOW.plusMillis(1))).isEmpty();
  }

  private Feed end(Feed feed) {
    Feed planned = feeds.plan(feed, ids(2)).orElseThrow();
    return feeds.put(planned.ended(FeedState.REFUSED, FeedCounts.NONE)).orElseThrow();
  }

  private static Feed feed(Account account, Instant at, int requests) {
    return Feed.planned(
        new FeedKey(account, Operation.GET_CAPTURE_DETAILS, at, 1), requests, NOW.plusSeconds(1));
  }

  private static List<AmazonId> ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new AmazonId("P02-%07d-%07d-C000001".formatted(number / 7, number)))
        .toList();
  }
}
