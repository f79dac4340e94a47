package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.ProviderCredit;
import dev.ipnledger.sandbox.model.ProviderCreditReversal;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The trees of provider credits and their reversals, which say ProviderId in answers. */
final class ProviderCreditXml {
  private ProviderCreditXml() {}

  static Element of(ProviderCredit credit) {
    Element reversals = Element.named("CreditReversalIdList");
    credit.reversals().forEach(reversal -> reversals.add("member", reversal.id()));
    return Element.named("ProviderCreditDetails")
        .add("AmazonProviderCreditId", credit.id())
        .add("SellerId", credit.account().sellerId())
        .add("ProviderId", credit.providerId())
        .add("CreditReferenceId", credit.referenceId())
        .add(Blocks.amount("CreditAmount", credit.amount()))
        .add(Blocks.amount("CreditReversalAmount", credit.reversed()))
        .add(reversals)
        .add("CreationTimestamp", WireTime.millis(credit.created()))
        .add(Blocks.status("CreditStatus", credit.lifecycle().current()));
  }

  static Element of(ProviderCreditReversal reversal) {
    return Element.named("ProviderCreditReversalDetails")
        .add("AmazonProviderCreditReversalId", reversal.id())
        .add("SellerId", reversal.account().sellerId())
        .add("ProviderId", reversal.credit().providerId())
        .add("CreditReversalReferenceId", reversal.referenceId())
        .add(Blocks.amount("CreditReversalAmount", reversal.amount()))
        .add("CreationTimestamp", WireTime.millis(reversal.created()))
        .add(Blocks.status("CreditReversalStatus", reversal.lifecycle().current()))
        .addIfPresent("CreditReversalNote", reversal.note());
  }
}
