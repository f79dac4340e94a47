package dev.ipnledger.ledger.feed;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps feeds and their requests. All reads are strongly consistent; what they cost follows from
 * how many feeds are open, not from how many there were.
 */
public interface Feeds {
  /**
   * Keeps a feed with its requests, before it is handed in. Can be repeated after a crash.
   *
   * @param feed one that is planned
   * @param ids what each request asks about, in the order of the feed; no id twice
   * @return the feed as it is kept; empty when a feed of that name was kept before, open or ended,
   *     which stays as it is
   */
  Optional<Feed> plan(Feed feed, List<AmazonId> ids);

  /**
   * Writes a feed over the version that it carries.
   *
   * @return the feed as it is now; empty when another has written it since, or it has ended:
   *     nothing was written
   */
  Optional<Feed> put(Feed feed);

  /** One feed, open or ended; empty when it is not known. */
  Optional<Feed> find(FeedKey key);

  /** The feeds of an account that are open, oldest series first. */
  List<Feed> open(Account account);

  /** The feeds of an account that have ended, of series from then on, oldest series first. */
  List<Feed> ended(Account account, Instant since);

  /** What a feed's requests ask about, in its order; empty when the feed is not known. */
  List<AmazonId> ids(FeedKey key);
}
