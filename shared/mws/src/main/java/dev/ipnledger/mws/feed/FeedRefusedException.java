package dev.ipnledger.mws.feed;

import static java.util.Objects.requireNonNull;

/** A request that can't be part of the feed; nothing was sent. */
public final class FeedRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String sellerRequestId;

  FeedRefusedException(String sellerRequestId, String complaint) {
    super("Request " + sellerRequestId + " " + complaint);
    this.sellerRequestId = requireNonNull(sellerRequestId, "sellerRequestId is null");
  }

  /** Which request. */
  public String sellerRequestId() {
    return sellerRequestId;
  }
}
