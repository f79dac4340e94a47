package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.AgreementLimits;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code BillingAgreement} tree of a notification. */
final class AgreementData {
  private AgreementData() {}

  static Element of(BillingAgreement agreement) {
    AgreementLimits limits =
        AgreementLimits.of(agreement, agreement.lifecycle().current().lastUpdate());
    return Element.named("BillingAgreement")
        .add("AmazonBillingAgreementId", agreement.id())
        .add(
            Element.named("SellerBillingAgreementAttributes")
                .add("SellerId", agreement.account().sellerId())
                .addIfPresent(
                    "SellerBillingAgreementId", agreement.attributes().sellerBillingAgreementId()))
        .add(NotificationData.status("BillingAgreementStatus", agreement.lifecycle().current()))
        .add("CreationTimestamp", WireTime.millis(agreement.created()))
        .add(
            Element.named("BillingAgreementLimits")
                .add(Blocks.price("AmountLimitPerTimePeriod", limits.limit()))
                .add("TimePeriodStartDate", WireTime.millis(limits.start()))
                .add("TimePeriodEndDate", WireTime.millis(limits.end()))
                .add(Blocks.price("CurrentRemainingBalance", limits.remaining())))
        .add("BillingAgreementConsent", String.valueOf(agreement.consent()));
  }
}
