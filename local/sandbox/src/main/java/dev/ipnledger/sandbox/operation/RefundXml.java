package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.ProviderCreditReversal;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code RefundDetails} tree. */
final class RefundXml {
  private RefundXml() {}

  static Element of(Refund refund) {
    Element details = tree(refund);
    if (!refund.reversals().isEmpty()) {
      Element list = Element.named("ProviderCreditReversalSummaryList");
      for (ProviderCreditReversal reversal : refund.reversals()) {
        list.add(
            Element.named("member")
                .add("ProviderId", reversal.credit().providerId())
                .add("ProviderCreditReversalId", reversal.id()));
      }
      details.add(list);
    }
    refund.conversion().ifPresent(conversion -> Blocks.addConversion(details, conversion));
    return details;
  }

  private static Element tree(Refund refund) {
    return Element.named("RefundDetails")
        .add("RefundReferenceId", refund.request().referenceId())
        .add("RefundType", refund.type().wireName())
        .add("SellerRefundNote", Blocks.note(refund.request().note()))
        .add("CreationTimestamp", WireTime.millis(refund.created()))
        .addIfPresent("SoftDescriptor", Blocks.softDescriptor(refund.request().softDescriptor()))
        .add(Blocks.status("RefundStatus", refund.lifecycle().current()))
        .add(Blocks.amount("FeeRefunded", refund.feeRefunded()))
        .add(Blocks.amount("RefundAmount", refund.amount()))
        .add("AmazonRefundId", refund.id());
  }
}
