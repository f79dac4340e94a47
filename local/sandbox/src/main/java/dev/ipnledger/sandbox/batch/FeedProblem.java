package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

/**
 * Why a feed is rejected.
 *
 * @param code {@code 0001} to {@code 0004}, or {@code -} where no code is documented
 * @param sellerRequestId of the request at fault; empty when it is the feed itself
 */
record FeedProblem(String code, String sellerRequestId, String text) {
  static final String NO_CODE = "-";

  FeedProblem {
    requireNonNull(code, "code is null");
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    requireNonNull(text, "text is null");
  }

  static FeedProblem ofFeed(String text) {
    return new FeedProblem(NO_CODE, "", text);
  }
}
