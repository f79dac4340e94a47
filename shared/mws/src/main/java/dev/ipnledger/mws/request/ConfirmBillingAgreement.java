package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Makes a draft an open billing agreement.
 *
 * @param parameters all that is said
 */
public record ConfirmBillingAgreement(Parameters parameters) implements Request<Acknowledged> {
  public ConfirmBillingAgreement {
    parameters.expect(Operation.CONFIRM_BILLING_AGREEMENT);
  }

  /**
   * Refused as long as the billing agreement has constraints.
   *
   * @param amazonBillingAgreementId which
   */
  public static ConfirmBillingAgreement of(AmazonId amazonBillingAgreementId) {
    return new ConfirmBillingAgreement(
        Parameters.of(Operation.CONFIRM_BILLING_AGREEMENT)
            .with("AmazonBillingAgreementId", amazonBillingAgreementId.text()));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
