package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;

/**
 * Makes a draft an open order reference, or takes a suspended one up again after the buyer chose
 * another payment method.
 *
 * @param parameters all that is said
 */
public record ConfirmOrderReference(Parameters parameters) implements Request<Acknowledged> {
  public ConfirmOrderReference {
    parameters.expect(Operation.CONFIRM_ORDER_REFERENCE);
  }

  /**
   * Refused as long as the order reference has constraints.
   *
   * @param amazonOrderReferenceId which
   */
  public static ConfirmOrderReference of(AmazonId amazonOrderReferenceId) {
    return new ConfirmOrderReference(
        Parameters.of(Operation.CONFIRM_ORDER_REFERENCE)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text()));
  }

  /** Where the buyer comes back to; an https address. */
  public ConfirmOrderReference successUrl(String successUrl) {
    return new ConfirmOrderReference(parameters.with("SuccessUrl", successUrl));
  }

  /** Where the buyer comes back to when the payment could not be authenticated. */
  public ConfirmOrderReference failureUrl(String failureUrl) {
    return new ConfirmOrderReference(parameters.with("FailureUrl", failureUrl));
  }

  /** What the buyer authenticates, if not the total. */
  public ConfirmOrderReference authorizationAmount(Money authorizationAmount) {
    return new ConfirmOrderReference(parameters.with("AuthorizationAmount", authorizationAmount));
  }

  /** If true, Amazon closes the order reference unless it is authorized within 60 minutes. */
  public ConfirmOrderReference expectImmediateAuthorization(boolean expectImmediateAuthorization) {
    return new ConfirmOrderReference(
        parameters.with(
            "ExpectImmediateAuthorization", Boolean.toString(expectImmediateAuthorization)));
  }

  @Override
  public AnswerReader<Acknowledged> reader() {
    return AnswerReaders.ACKNOWLEDGED;
  }
}
