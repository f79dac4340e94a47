package dev.ipnledger.sandbox.batch;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.xml.Element;

/**
 * What came of one request.
 *
 * @param status as a single call's HTTP status; 200 also for a declined payment
 * @param document without the Result wrapper and without a namespace when it succeeded, else the
 *     error document
 */
record BatchResult(String sellerRequestId, int status, Element document) {
  BatchResult {
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    requireNonNull(document, "document is null");
  }

  boolean successful() {
    return status == 200;
  }
}
