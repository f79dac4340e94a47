package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Says that no further authorizations will follow. Those that are open can still be captured.
 *
 * @param parameters all that is said
 */
public record CloseOrderReference(Parameters parameters) implements Request<Acknowledged> {
  public CloseOrderReference {
    parameters.expect(Operation.CLOSE_ORDER_REFERENCE);
  }

  /**
   * Asked for once or often, it is closed once.
   *
   * @param amazonOrderReferenceId which
   */
  public static CloseOrderReference of(AmazonId amazonOrderReferenceId) {
    return new CloseOrderReference(
        Parameters.of(Operation.CLOSE_ORDER_REFERENCE)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text()));
  }

  /** Becomes the ReasonDescription; at most 1,024 characters. */
  public CloseOrderReference closureReason(String closureReason) {
    return new CloseOrderReference(parameters.with("ClosureReason", closureReason));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
