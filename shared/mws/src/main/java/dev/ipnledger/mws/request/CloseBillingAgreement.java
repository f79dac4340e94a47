package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Ends a billing agreement; nothing can be charged on it any more.
 *
 * @param parameters all that is said
 */
public record CloseBillingAgreement(Parameters parameters) implements Request<Acknowledged> {
  public CloseBillingAgreement {
    parameters.expect(Operation.CLOSE_BILLING_AGREEMENT);
  }

  /**
   * Asked for once or often, it is closed once.
   *
   * @param amazonBillingAgreementId which
   */
  public static CloseBillingAgreement of(AmazonId amazonBillingAgreementId) {
    return new CloseBillingAgreement(
        Parameters.of(Operation.CLOSE_BILLING_AGREEMENT)
            .with("AmazonBillingAgreementId", amazonBillingAgreementId.text()));
  }

  /** Becomes the ReasonDescription; at most 1,024 characters. */
  public CloseBillingAgreement closureReason(String closureReason) {
    return new CloseBillingAgreement(parameters.with("ClosureReason", closureReason));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
