package dev.ipnledger.mws.batch;

import dev.ipnledger.mws.feed.FeedRequest;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a feed that are submitted again. They are the same requests with the same reference
 * ids, so that one which was carried out after all is not carried out twice.
 */
public final class Resubmission {
  private Resubmission() {}

  /**
   * Of the feed's requests those, in the feed's order.
   *
   * @param sellerRequestIds as {@link BatchMatcher#retriable} has them
   */
  public static Iterator<FeedRequest> of(
      Stream<FeedRequest> requests, Set<String> sellerRequestIds) {
    return requests
        .filter(request -> sellerRequestIds.contains(request.sellerRequestId()))
        .iterator();
  }
}
