package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.AgreementLimits;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.Constraint;
import dev.ipnledger.sandbox.model.Reason;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;

/** The {@code BillingAgreementDetails} tree. */
final class BillingAgreementXml {
  private BillingAgreementXml() {}

  /**
   * The agreement as a seller may see it.
   *
   * @param consent whether the call carried the buyer's token, which shows the buyer in a draft too
   */
  static Element of(BillingAgreement agreement, boolean consent, Instant at) {
    boolean whole = consent || !agreement.lifecycle().in(BillingAgreementState.DRAFT);
    var attributes = agreement.attributes();
    Element details =
        Element.named("BillingAgreementDetails")
            .add("AmazonBillingAgreementId", agreement.id())
            .add(limits(AgreementLimits.of(agreement, at)))
            .addIfPresent("SellerNote", attributes.sellerNote())
            .addIfPresent("PlatformId", attributes.platformId())
            .add(BuyerXml.destination(whole))
            .add("ReleaseEnvironment", agreement.account().environment().releaseEnvironment())
            .add(
                Element.named("SellerBillingAgreementAttributes")
                    .addIfPresent("SellerBillingAgreementId", attributes.sellerBillingAgreementId())
                    .addIfPresent("StoreName", attributes.storeName())
                    .addIfPresent("CustomInformation", attributes.customInformation()))
            .add(status(agreement))
            .add("CreationTimestamp", WireTime.millis(agreement.created()))
            .add("BillingAgreementConsent", String.valueOf(agreement.consent()))
            .addIfPresent("BillingAgreementType", attributes.type());
    if (attributes.subscriptionAmount() != null) {
      details.add(Blocks.amount("SubscriptionAmount", attributes.subscriptionAmount()));
    }
    if (whole) {
      details.add(BuyerXml.buyer());
    }
    Blocks.addConstraints(details, Constraint.on(agreement));
    return details;
  }

  /** Here the time is spelled LastUpdatedTimestamp, in notifications LastUpdateTimestamp. */
  static Element status(BillingAgreement agreement) {
    Status<BillingAgreementState> status = agreement.lifecycle().current();
    Reason reason = status.reason();
    return Element.named("BillingAgreementStatus")
        .add("State", status.state().wireName())
        .add("LastUpdatedTimestamp", WireTime.millis(status.lastUpdate()))
        .addIfPresent("ReasonCode", reason == null ? null : reason.code())
        .addIfPresent("ReasonDescription", status.description());
  }

  private static Element limits(AgreementLimits limits) {
    return Element.named("BillingAgreementLimits")
        .add(Blocks.amount("AmountLimitPerTimePeriod", limits.limit()))
        .add("TimePeriodStartDate", WireTime.millis(limits.start()))
        .add("TimePeriodEndDate", WireTime.millis(limits.end()))
        .add(Blocks.amount("CurrentRemainingBalance", limits.remaining()));
  }
}
