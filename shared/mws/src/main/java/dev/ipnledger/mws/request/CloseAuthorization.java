package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Gives reserved money back to the buyer.
 *
 * @param parameters all that is said
 */
public record CloseAuthorization(Parameters parameters) implements Request<Acknowledged> {
  public CloseAuthorization {
    parameters.expect(Operation.CLOSE_AUTHORIZATION);
  }

  /**
   * Asked for once or often, it is closed once.
   *
   * @param amazonAuthorizationId which
   */
  public static CloseAuthorization of(AmazonId amazonAuthorizationId) {
    return new CloseAuthorization(
        Parameters.of(Operation.CLOSE_AUTHORIZATION)
            .with("AmazonAuthorizationId", amazonAuthorizationId.text()));
  }

  /** Becomes the ReasonDescription; at most 255 characters. */
  public CloseAuthorization closureReason(String closureReason) {
    return new CloseAuthorization(parameters.with("ClosureReason", closureReason));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
