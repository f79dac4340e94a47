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
    BuyerConsent consent = new BuyerConsent(payments.tokens());
    OrderListing listing = new OrderListing(payments.lookup());
    return new OperationTable(
        List.of(
            new GetOrderReferenceDetails(payments.lookup(), consent),
            DescribeOrder.setOrderReferenceDetails(payments.orderReferences()),
            DescribeOrder.setOrderAttributes(payments.orderReferences()),
            new ConfirmOrderReference(payments.orderReferences()),
            Ending.cancelOrderReference(payments.orderReferences()),
            Ending.closeOrderReference(payments.orderReferences()),
            new ListOrderReference(listing),
            new ListOrderReferenceByNextToken(listing),
            new CreateOrderReferenceForId(payments.agreementOrders()),
            new Authorize(payments.authorizations()),
            GetDetails.ofAuthorization(payments.lookup()),
            Ending.closeAuthorization(payments.authorizations()),
            new CaptureOperation(payments.captures()),
            GetDetails.ofCapture(payments.lookup()),
            new RefundOperation(payments.refunds()),
            GetDetails.ofRefund(payments.lookup()),
            new GetBillingAgreementDetails(payments.lookup(), consent),
            new SetBillingAgreementDetails(payments.billingAgreements()),
            new ConfirmBillingAgreement(payments.billingAgreements()),
            new ValidateBillingAgreement(payments.billingAgreements(), payments.lookup()),
            new AuthorizeOnBillingAgreement(payments.agreementOrders()),
            Ending.closeBillingAgreement(payments.billingAgreements()),
            GetDetails.ofProviderCredit(payments.lookup()),
            GetDetails.ofProviderCreditReversal(payments.lookup()),
            new ReverseProviderCredit(payments.providerCredits()),
            new GetServiceStatus(),
            new GetMerchantAccountStatus(sellers)));
  }
}
