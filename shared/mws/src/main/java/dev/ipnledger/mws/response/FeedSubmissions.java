package dev.ipnledger.mws.response;

import java.util.List;
import java.util.Optional;

/**
 * Feeds that were submitted, found or cancelled.
 *
 * @param feeds in the order of the answer; empty when there are none
 * @param nextToken of the next page; empty on the last one
 */
public record FeedSubmissions(List<FeedSubmission> feeds, Optional<String> nextToken)
    implements Result {
  public FeedSubmissions {
    feeds = List.copyOf(feeds);
  }
}
