package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * One request of a feed, ready to run.
 *
 * @param sellerRequestId what the report echoes; the seller's own affair
 * @param action such as {@code Capture}
 * @param parameters by the names that a single call would send
 */
record BatchRequest(String sellerRequestId, String action, Map<String, String> parameters) {
  BatchRequest {
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    requireNonNull(action, "action is null");
    parameters = Map.copyOf(parameters);
  }
}
