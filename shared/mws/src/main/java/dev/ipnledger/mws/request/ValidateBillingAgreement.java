package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.BillingAgreementValidation;

/**
 * Asks whether a billing agreement could be charged now.
 *
 * @param parameters all that is said
 */
public record ValidateBillingAgreement(Parameters parameters)
    implements Request<BillingAgreementValidation> {
  public ValidateBillingAgreement {
    parameters.expect(Operation.VALIDATE_BILLING_AGREEMENT);
  }

  /**
   * Nothing is charged.
   *
   * @param amazonBillingAgreementId which
   */
  public static ValidateBillingAgreement of(AmazonId amazonBillingAgreementId) {
    return new ValidateBillingAgreement(
        Parameters.of(Operation.VALIDATE_BILLING_AGREEMENT)
            .with("AmazonBillingAgreementId", amazonBillingAgreementId.text()));
  }

  @Override
  public AnswerReader<BillingAgreementValidation> reader() {
    return AnswerReaders.VALIDATION;
  }
}
