package dev.ipnledger.ingest;

import java.io.IOException;
import java.net.URI;

/** Tells SNS that a topic may deliver here, by visiting the address it gave. */
@FunctionalInterface
public interface SubscriptionConfirmer {
  /**
   * Visits the address once, following no redirect.
   *
   * @throws IOException when the answer is not a success; SNS is to ask again
   */
  void confirm(URI subscribeUrl) throws IOException;
}
