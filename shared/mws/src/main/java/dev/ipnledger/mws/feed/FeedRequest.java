package dev.ipnledger.mws.feed;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.request.Request;

/**
 * One request of a feed.
 *
 * @param sellerRequestId names it in the feed and in the report; 1 to 100 of the characters A-Z a-z
 *     0-9 . _ - , never twice in a feed
 * @param parameters what it asks for, complete
 */
public record FeedRequest(String sellerRequestId, Parameters parameters) {
  public FeedRequest {
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    parameters = parameters.complete();
    if (!sellerRequestId.matches("[A-Za-z0-9._-]{1,100}")) {
      throw new IllegalArgumentException(
          "SellerRequestId is not 1 to 100 of the characters A-Z a-z 0-9 . _ -");
    }
    if (FeedOperation.of(parameters.operation()).isEmpty()) {
      throw new IllegalArgumentException(
          parameters.operation().wireName() + " can't be part of a feed");
    }
  }

  /** The same of a typed request. */
  public static FeedRequest of(String sellerRequestId, Request<?> request) {
    return new FeedRequest(sellerRequestId, request.parameters());
  }

  public FeedOperation operation() {
    return FeedOperation.of(parameters.operation()).orElseThrow();
  }
}
