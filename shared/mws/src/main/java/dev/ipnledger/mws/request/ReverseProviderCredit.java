package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.StatedObject;

/**
 * Takes money back from a solution provider.
 *
 * @param parameters all that is said
 */
public record ReverseProviderCredit(Parameters parameters) implements Request<StatedObject> {
  public ReverseProviderCredit {
    parameters.expect(Operation.REVERSE_PROVIDER_CREDIT);
  }

  /**
   * The same reference id again is the same reversal.
   *
   * @param amazonProviderCreditId of what
   * @param creditReversalReferenceId made by the seller; the same again is the same call, whatever
   *     became of the first
   * @param creditReversalAmount at most the credit
   */
  public static ReverseProviderCredit of(
      AmazonId amazonProviderCreditId,
      String creditReversalReferenceId,
      Money creditReversalAmount) {
    return new ReverseProviderCredit(
        Parameters.of(Operation.REVERSE_PROVIDER_CREDIT)
            .with("AmazonProviderCreditId", amazonProviderCreditId.text())
            .with("CreditReversalReferenceId", creditReversalReferenceId)
            .with("CreditReversalAmount", creditReversalAmount));
  }

  /** For the provider; at most 255 characters. */
  public ReverseProviderCredit creditReversalNote(String creditReversalNote) {
    return new ReverseProviderCredit(parameters.with("CreditReversalNote", creditReversalNote));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.PROVIDER_CREDIT_REVERSAL);
  }
}
