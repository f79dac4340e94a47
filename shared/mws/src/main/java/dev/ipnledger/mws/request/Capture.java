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
 * Collects reserved money, at most once for each authorization.
 *
 * @param parameters all that is said
 */
public record Capture(Parameters parameters) implements Request<StatedObject> {
  public Capture {
    parameters.expect(Operation.CAPTURE);
  }

  /**
   * The same reference id again is the same capture.
   *
   * @param amazonAuthorizationId of what
   * @param captureReferenceId made by the seller; the same again is the same call, whatever became
   *     of the first
   * @param captureAmount at most what was authorized
   */
  public static Capture of(
      AmazonId amazonAuthorizationId, String captureReferenceId, Money captureAmount) {
    return new Capture(
        Parameters.of(Operation.CAPTURE)
            .with("AmazonAuthorizationId", amazonAuthorizationId.text())
            .with("CaptureReferenceId", captureReferenceId)
            .with("CaptureAmount", captureAmount));
  }

  /** Shown to the buyer; in the sandbox it may hold a simulation. At most 255 characters. */
  public Capture sellerCaptureNote(String sellerCaptureNote) {
    return new Capture(parameters.with("SellerCaptureNote", sellerCaptureNote));
  }

  /** On the buyer's statement behind AMZ*. At most 16 characters. */
  public Capture softDescriptor(String softDescriptor) {
    return new Capture(parameters.with("SoftDescriptor", softDescriptor));
  }

  /** Money of this that goes to a solution provider; the next of the list. */
  public Capture providerCredit(String providerId, Money amount) {
    return new Capture(ProviderAmounts.CREDIT.next(parameters, providerId, amount));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.CAPTURE);
  }
}
