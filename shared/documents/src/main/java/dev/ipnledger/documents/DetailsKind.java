package dev.ipnledger.documents;

import java.util.Optional;

/** The elements that hold an object. An order reference and a billing agreement have two names. */
enum DetailsKind {
  ORDER_REFERENCE("OrderReference", OrderReferenceDetails.class),
  ORDER_REFERENCE_DETAILS("OrderReferenceDetails", OrderReferenceDetails.class),
  AUTHORIZATION_DETAILS("AuthorizationDetails", AuthorizationDetails.class),
  CAPTURE_DETAILS("CaptureDetails", CaptureDetails.class),
  REFUND_DETAILS("RefundDetails", RefundDetails.class),
  BILLING_AGREEMENT("BillingAgreement", BillingAgreementDetails.class),
  BILLING_AGREEMENT_DETAILS("BillingAgreementDetails", BillingAgreementDetails.class),
  PROVIDER_CREDIT_DETAILS("ProviderCreditDetails", ProviderCreditDetails.class),
  PROVIDER_CREDIT_REVERSAL_DETAILS(
      "ProviderCreditReversalDetails", ProviderCreditReversalDetails.class),
  CHARGEBACK_DETAILS("ChargebackDetails", ChargebackDetails.class);

  private final String element;
  private final Class<? extends DetailsElement> type;

  DetailsKind(String element, Class<? extends DetailsElement> type) {
    this.element = element;
    this.type = type;
  }

  String element() {
    return element;
  }

  Class<? extends DetailsElement> type() {
    return type;
  }

  static Optional<DetailsKind> of(String element) {
    for (DetailsKind kind : values()) {
      if (kind.element.equals(element)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
