package dev.ipnledger.sandbox.notify;

import static dev.ipnledger.sandbox.notify.SampleDocuments.CREATED;
import static dev.ipnledger.sandbox.notify.SampleDocuments.ID;
import static dev.ipnledger.sandbox.notify.SampleDocuments.REFERENCE;
import static dev.ipnledger.sandbox.notify.SampleDocuments.dollars;
import static dev.ipnledger.sandbox.notify.SampleDocuments.status;

import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;
import java.util.Map;

/**
 * Placeholder documents of test notifications that nobody has kept: the trees of the published
 * schema with the placeholders of the four that were seen [I].
 */
final class AssumedSamples {
  private static final String SELLER = "SellerId";
  private static final String PROVIDER = "ProviderSellerId";

  private AssumedSamples() {}

  static Element agreement() {
    return Blocks.root("BillingAgreementNotification")
        .add(
            Element.named("BillingAgreement")
                .add("AmazonBillingAgreementId", ID)
                .add(
                    Element.named("SellerBillingAgreementAttributes")
                        .add("SellerId", SELLER)
                        .add("SellerBillingAgreementId", "SellerBillingAgreementId"))
                .add(status("BillingAgreementStatus", "Open", "None"))
                .add("CreationTimestamp", CREATED)
                .add(
                    Element.named("BillingAgreementLimits")
                        .add(dollars("AmountLimitPerTimePeriod", "500.0"))
                        .add("TimePeriodStartDate", "2013-01-01T00:00:00.000Z")
                        .add("TimePeriodEndDate", "2013-02-01T00:00:00.000Z")
                        .add(dollars("CurrentRemainingBalance", "500.0")))
                .add("BillingAgreementConsent", "true"));
  }

  static Element credit() {
    return Blocks.root("ProviderCreditNotification")
        .add(
            Element.named("ProviderCreditDetails")
                .add("AmazonProviderCreditId", ID)
                .add("SellerId", SELLER)
                .add("ProviderSellerId", PROVIDER)
                .add(dollars("CreditAmount", "5.0"))
                .add(dollars("CreditReversalAmount", "0.0"))
                .add(Element.named("CreditReversalIdList"))
                .add("CreationTimestamp", CREATED)
                .add(status("CreditStatus", "Completed", "None")));
  }

  static Element reversal() {
    return Blocks.root("ProviderCreditReversalNotification")
        .add(
            Element.named("ProviderCreditReversalDetails")
                .add("AmazonProviderCreditReversalId", ID)
                .add("SellerId", SELLER)
                .add("ProviderSellerId", PROVIDER)
                .add("CreditReversalReferenceId", REFERENCE)
                .add(dollars("CreditReversalAmount", "5.0"))
                .add("CreationTimestamp", CREATED)
                .add(status("CreditReversalStatus", "Completed", "None")));
  }

  static Element chargeback() {
    return Blocks.root("ChargebackNotification")
        .add(
            Element.named("ChargebackDetails")
                .add("AmazonChargebackId", ID)
                .add("AmazonOrderReferenceId", ID)
                .add("AmazonCaptureReferenceId", REFERENCE)
                .add("CreationTimestamp", CREATED)
                .add(dollars("ChargebackAmount", "5.0"))
                .add("ChargebackState", "RECEIVED")
                .add("ChargebackReason", "Generic Service Chargeback"));
  }

  static Element providerEvent() {
    return new ProviderEvent("MERCHANT_REGISTERED", Map.of("name", ID)).subject(SELLER).document();
  }

  static Element batch() {
    return new BatchSummary(ID, ID, Instant.parse(CREATED), "COMPLETED", 1, 0)
        .subject(SELLER)
        .document();
  }
}
