package dev.ipnledger.mws.batch;

import static java.util.Objects.requireNonNull;

/**
 * One {@code Request} of a batch report. What is missing is an empty text.
 *
 * @param sellerRequestId which request of the feed
 * @param result {@code Success} or {@code Failure}, verbatim
 * @param responseCode the HTTP status of the call, as a text
 * @param responseStatus its reason phrase
 * @param responseData the answer's document; may hold a buyer's data
 */
public record BatchRow(
    String sellerRequestId,
    String result,
    String responseCode,
    String responseStatus,
    String responseData) {
  public BatchRow {
    requireNonNull(sellerRequestId, "sellerRequestId is null");
    requireNonNull(result, "result is null");
    requireNonNull(responseCode, "responseCode is null");
    requireNonNull(responseStatus, "responseStatus is null");
    requireNonNull(responseData, "responseData is null");
  }

  /** The HTTP status; 0 when the row has none that can be read. */
  public int httpStatus() {
    return responseCode.matches("[1-5][0-9]{2}") ? Integer.parseInt(responseCode) : 0;
  }

  /**
   * The call itself was answered with 200, which a declined payment is too. Where result and status
   * disagree, it was not.
   */
  public boolean succeeded() {
    return result.equalsIgnoreCase("Success") && httpStatus() == 200;
  }
}
