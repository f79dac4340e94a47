package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.service.OperationTable;
import java.util.List;

/** The table of Off-Amazon Payments' operations. */
public final class PaymentOperations {
  private PaymentOperations() {}

  /** Every operation over one world. */
  public static OperationTable on(Payments payments, Sellers sellers) {
    OrderListing listing = new OrderListing(payments.lookup());
    return new OperationTable(
        List.of(
            new GetOrderReferenceDetails(payments.lookup(), payments.tokens()),
            new SetOrderReferenceDetails(payments.orderReferences()),
            new SetOrderAttributes(payments.orderReferences()),
            new ConfirmOrderReference(payments.orderReferences()),
            new CancelOrderReference(payments.orderReferences()),
            new CloseOrderReference(payments.orderReferences()),
            new ListOrderReference(listing),
            new ListOrderReferenceByNextToken(listing),
            new CreateOrderReferenceForId(payments.agreementOrders()),
            new Authorize(payments.authorizations()),
            new GetAuthorizationDetails(payments.lookup()),
            new CloseAuthorization(payments.authorizations()),
            new CaptureOperation(payments.captures()),
            new GetCaptureDetails(payments.lookup()),
            new RefundOperation(payments.refunds()),
            new GetRefundDetails(payments.lookup()),
            new GetBillingAgreementDetails(payments.lookup()),
            new SetBillingAgreementDetails(payments.billingAgreements()),
            new ConfirmBillingAgreement(payments.billingAgreements()),
            new ValidateBillingAgreement(payments.billingAgreements(), payments.lookup()),
            new AuthorizeOnBillingAgreement(payments.agreementOrders()),
            new CloseBillingAgreement(payments.billingAgreements()),
            new GetProviderCreditDetails(payments.lookup()),
            new GetProviderCreditReversalDetails(payments.lookup()),
            new ReverseProviderCredit(payments.providerCredits()),
            new GetServiceStatus(),
            new GetMerchantAccountStatus(sellers)));
  }
}
