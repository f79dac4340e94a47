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
 * Gives collected money back; it is pending at first, always.
 *
 * @param parameters all that is said
 */
public record Refund(Parameters parameters) implements Request<StatedObject> {
  public Refund {
    parameters.expect(Operation.REFUND);
  }

  /**
   * The same reference id again is the same refund.
   *
   * @param amazonCaptureId of what
   * @param refundReferenceId made by the seller; the same again is the same call, whatever became
   *     of the first
   * @param refundAmount with what was refunded before at most 15 % (or 75) more than was captured
   */
  public static Refund of(AmazonId amazonCaptureId, String refundReferenceId, Money refundAmount) {
    return new Refund(
        Parameters.of(Operation.REFUND)
            .with("AmazonCaptureId", amazonCaptureId.text())
            .with("RefundReferenceId", refundReferenceId)
            .with("RefundAmount", refundAmount));
  }

  /** Shown to the buyer; in the sandbox it may hold a simulation. At most 255 characters. */
  public Refund sellerRefundNote(String sellerRefundNote) {
    return new Refund(parameters.with("SellerRefundNote", sellerRefundNote));
  }

  /** On the buyer's statement behind AMZ*. At most 16 characters. */
  public Refund softDescriptor(String softDescriptor) {
    return new Refund(parameters.with("SoftDescriptor", softDescriptor));
  }

  /** Money of this that goes to a solution provider; the next of the list. */
  public Refund providerCreditReversal(String providerId, Money amount) {
    return new Refund(ProviderAmounts.REVERSAL.next(parameters, providerId, amount));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.REFUND);
  }
}
