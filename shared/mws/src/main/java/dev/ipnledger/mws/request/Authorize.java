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
 * Reserves money. After a decline that is worth another try a new reference id is needed: the old
 * one brings the old answer back.
 *
 * @param parameters all that is said
 */
public record Authorize(Parameters parameters) implements Request<StatedObject> {
  public Authorize {
    parameters.expect(Operation.AUTHORIZE);
  }

  /**
   * An authorization that Amazon decides on within a day.
   *
   * @param amazonOrderReferenceId which
   * @param authorizationReferenceId made by the seller; the same again is the same call, whatever
   *     became of the first
   * @param authorizationAmount above zero, in the order's currency
   */
  public static Authorize of(
      AmazonId amazonOrderReferenceId, String authorizationReferenceId, Money authorizationAmount) {
    return new Authorize(
        Parameters.of(Operation.AUTHORIZE)
            .with("AmazonOrderReferenceId", amazonOrderReferenceId.text())
            .with("AuthorizationReferenceId", authorizationReferenceId)
            .with("AuthorizationAmount", authorizationAmount));
  }

  /** Shown to the buyer; in the sandbox it may hold a simulation. At most 255 characters. */
  public Authorize sellerAuthorizationNote(String sellerAuthorizationNote) {
    return new Authorize(parameters.with("SellerAuthorizationNote", sellerAuthorizationNote));
  }

  /** Minutes until Amazon must have decided, at most 1,440; 0 waits for the decision. */
  public Authorize transactionTimeout(int transactionTimeout) {
    return new Authorize(
        parameters.with("TransactionTimeout", Integer.toString(transactionTimeout)));
  }

  /** Whether to capture at once; the capture has the same reference id. */
  public Authorize captureNow(boolean captureNow) {
    return new Authorize(parameters.with("CaptureNow", Boolean.toString(captureNow)));
  }

  /** On the buyer's statement behind AMZ*; only with CaptureNow. At most 16 characters. */
  public Authorize softDescriptor(String softDescriptor) {
    return new Authorize(parameters.with("SoftDescriptor", softDescriptor));
  }

  /** Money of this that goes to a solution provider; the next of the list. */
  public Authorize providerCredit(String providerId, Money amount) {
    return new Authorize(ProviderAmounts.CREDIT.next(parameters, providerId, amount));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.AUTHORIZATION);
  }
}
