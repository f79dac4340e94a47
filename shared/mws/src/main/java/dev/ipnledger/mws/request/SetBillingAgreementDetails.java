package dev.ipnledger.mws.request;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.StatedObject;

/**
 * Says what a billing agreement is for. Amazon wants at least one attribute.
 *
 * @param parameters all that is said
 */
public record SetBillingAgreementDetails(Parameters parameters) implements Request<StatedObject> {
  public SetBillingAgreementDetails {
    parameters.expect(Operation.SET_BILLING_AGREEMENT_DETAILS);
  }

  /**
   * Nothing said yet.
   *
   * @param amazonBillingAgreementId which
   */
  public static SetBillingAgreementDetails of(AmazonId amazonBillingAgreementId) {
    return new SetBillingAgreementDetails(
        Parameters.of(Operation.SET_BILLING_AGREEMENT_DETAILS)
            .with("AmazonBillingAgreementId", amazonBillingAgreementId.text()));
  }

  /** The solution provider whose platform it is; not for sellers of their own. */
  public SetBillingAgreementDetails platformId(String platformId) {
    return new SetBillingAgreementDetails(
        parameters.with("BillingAgreementAttributes.PlatformId", platformId));
  }

  /** Shown to the buyer. At most 1,024 characters. */
  public SetBillingAgreementDetails sellerNote(String sellerNote) {
    return new SetBillingAgreementDetails(
        parameters.with("BillingAgreementAttributes.SellerNote", sellerNote));
  }

  /** The shop's own id for it. */
  public SetBillingAgreementDetails sellerBillingAgreementId(String sellerBillingAgreementId) {
    return new SetBillingAgreementDetails(
        parameters.with(
            "BillingAgreementAttributes.SellerBillingAgreementAttributes.SellerBillingAgreementId",
            sellerBillingAgreementId));
  }

  /** The name shown to the buyer. */
  public SetBillingAgreementDetails storeName(String storeName) {
    return new SetBillingAgreementDetails(
        parameters.with(
            "BillingAgreementAttributes.SellerBillingAgreementAttributes.StoreName", storeName));
  }

  /** Anything. */
  public SetBillingAgreementDetails customInformation(String customInformation) {
    return new SetBillingAgreementDetails(
        parameters.with(
            "BillingAgreementAttributes.SellerBillingAgreementAttributes.CustomInformation",
            customInformation));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.BILLING_AGREEMENT);
  }
}
