package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Ends an order reference of which nothing was captured, and with it its authorizations.
 *
 * @param parameters all that is said
 */
public record CancelOrderReference(Parameters parameters) implements Request<Acknowledged> {
  public CancelOrderReference {
    parameters.expect(Operation.CANCEL_ORDER_REFERENCE);
  }

  /**
   * Asked for once or often, it is cancelled once.
   *
   * @param amazonOrderReferenceId which
   */
  public static CancelOrderReference of(AmazonId amazonOrderReferenceId) {
    return new CancelOrderReference(
        Parameters.of(Operation.CANCEL_ORDER_REFERENCE)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text()));
  }

  /** For the seller; at most 1,024 characters. Amazon spells it so. */
  public CancelOrderReference cancelationReason(String cancelationReason) {
    return new CancelOrderReference(parameters.with("CancelationReason", cancelationReason));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
