package dev.ipnledger.sandbox.notify;

import dev.ipnledger.sandbox.model.ProviderCredit;
import dev.ipnledger.sandbox.model.ProviderCreditReversal;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The trees of provider credits and their reversals in notifications. */
final class CreditData {
  private CreditData() {}

  /** Without CreditReferenceId, as the one that was seen. */
  static Element of(ProviderCredit credit) {
    Element ids = Element.named("CreditReversalIdList");
    credit.reversals().forEach(reversal -> ids.add("Id", reversal.id()));
    return Element.named("ProviderCreditDetails")
        .add("AmazonProviderCreditId", credit.id())
        .add("SellerId", credit.account().sellerId())
        .add("ProviderSellerId", credit.providerId())
        .add(Blocks.price("CreditAmount", credit.amount()))
        .add(Blocks.price("CreditReversalAmount", credit.reversed()))
        .add(ids)
        .add("CreationTimestamp", WireTime.millis(credit.created()))
        .add(NotificationData.status("CreditStatus", credit.lifecycle().current()));
  }

  static Element of(ProviderCreditReversal reversal) {
    return Element.named("ProviderCreditReversalDetails")
        .add("AmazonProviderCreditReversalId", reversal.id())
        .add("SellerId", reversal.account().sellerId())
        .add("ProviderSellerId", reversal.credit().providerId())
        .add("CreditReversalReferenceId", reversal.referenceId())
        .add(Blocks.price("CreditReversalAmount", reversal.amount()))
        .add("CreationTimestamp", WireTime.millis(reversal.created()))
        .add(NotificationData.status("CreditReversalStatus", reversal.lifecycle().current()))
        .addIfPresent("CreditReversalNote", reversal.note());
  }
}
