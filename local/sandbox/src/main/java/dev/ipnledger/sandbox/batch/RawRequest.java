package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

/**
 * One request of a feed before its fragment is read.
 *
 * @param sellerRequestId trimmed; empty when it has none
 * @param fragment the text of its CDATA
 */
record RawRequest(String sellerRequestId, String fragment) {
  RawRequest {
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    requireNonNull(fragment, "fragment is null");
  }
}
