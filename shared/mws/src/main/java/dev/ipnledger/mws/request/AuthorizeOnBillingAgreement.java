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
 * Makes an order reference from a billing agreement, confirms it, authorizes, and closes it. The
 * order reference is the root of the authorization's id.
 *
 * @param parameters all that is said
 */
public record AuthorizeOnBillingAgreement(Parameters parameters) implements Request<StatedObject> {
  public AuthorizeOnBillingAgreement {
    parameters.expect(Operation.AUTHORIZE_ON_BILLING_AGREEMENT);
  }

  /**
   * An authorization that Amazon decides on within a day.
   *
   * @param amazonBillingAgreementId which
   * @param authorizationReferenceId made by the seller; the same again is the same call, whatever
   *     became of the first
   * @param authorizationAmount above zero
   */
  public static AuthorizeOnBillingAgreement of(
      AmazonId amazonBillingAgreementId,
      String authorizationReferenceId,
      Money authorizationAmount) {
    return new AuthorizeOnBillingAgreement(
        Parameters.of(Operation.AUTHORIZE_ON_BILLING_AGREEMENT)
            .with("AmazonBillingAgreementId", amazonBillingAgreementId.text())
            .with("AuthorizationReferenceId", authorizationReferenceId)
            .with("AuthorizationAmount", authorizationAmount));
  }

  /** Shown to the buyer; in the sandbox it may hold a simulation. At most 255 characters. */
  public AuthorizeOnBillingAgreement sellerAuthorizationNote(String sellerAuthorizationNote) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("SellerAuthorizationNote", sellerAuthorizationNote));
  }

  /** Minutes until Amazon must have decided, at most 1,440; 0 waits for the decision. */
  public AuthorizeOnBillingAgreement transactionTimeout(int transactionTimeout) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("TransactionTimeout", Integer.toString(transactionTimeout)));
  }

  /** Whether to capture at once; the capture has the same reference id. */
  public AuthorizeOnBillingAgreement captureNow(boolean captureNow) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("CaptureNow", Boolean.toString(captureNow)));
  }

  /** On the buyer's statement behind AMZ*; only with CaptureNow. At most 16 characters. */
  public AuthorizeOnBillingAgreement softDescriptor(String softDescriptor) {
    return new AuthorizeOnBillingAgreement(parameters.with("SoftDescriptor", softDescriptor));
  }

  /** Shown to the buyer. At most 1,024 characters. */
  public AuthorizeOnBillingAgreement sellerNote(String sellerNote) {
    return new AuthorizeOnBillingAgreement(parameters.with("SellerNote", sellerNote));
  }

  /** The solution provider whose platform it is; not for sellers of their own. */
  public AuthorizeOnBillingAgreement platformId(String platformId) {
    return new AuthorizeOnBillingAgreement(parameters.with("PlatformId", platformId));
  }

  /** The shop's own order id; not unique. */
  public AuthorizeOnBillingAgreement sellerOrderId(String sellerOrderId) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("SellerOrderAttributes.SellerOrderId", sellerOrderId));
  }

  /** The name shown to the buyer. */
  public AuthorizeOnBillingAgreement storeName(String storeName) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("SellerOrderAttributes.StoreName", storeName));
  }

  /** Anything. */
  public AuthorizeOnBillingAgreement customInformation(String customInformation) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("SellerOrderAttributes.CustomInformation", customInformation));
  }

  /** JSON about the order, as Amazon asks for it. */
  public AuthorizeOnBillingAgreement supplementaryData(String supplementaryData) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("SellerOrderAttributes.SupplementaryData", supplementaryData));
  }

  /** Whether the order is sent where the agreement says. */
  public AuthorizeOnBillingAgreement inheritShippingAddress(boolean inheritShippingAddress) {
    return new AuthorizeOnBillingAgreement(
        parameters.with("InheritShippingAddress", Boolean.toString(inheritShippingAddress)));
  }

  /** Money of this that goes to a solution provider; the next of the list. */
  public AuthorizeOnBillingAgreement providerCredit(String providerId, Money amount) {
    return new AuthorizeOnBillingAgreement(
        ProviderAmounts.CREDIT.next(parameters, providerId, amount));
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(ObjectKind.AUTHORIZATION);
  }
}
