package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code RefundDetails} tree. */
final class RefundXml {
  private RefundXml() {}

  static Element of(Refund refund) {
    return Element.named("RefundDetails")
        .add("RefundReferenceId", refund.request().referenceId())
        .add("RefundType", "SellerInitiated")
        .add("SellerRefundNote", Blocks.note(refund.request().note()))
        .add("CreationTimestamp", WireTime.millis(refund.created()))
        .addIfPresent("SoftDescriptor", Blocks.softDescriptor(refund.request().softDescriptor()))
        .add(Blocks.status("RefundStatus", refund.lifecycle().current()))
        .add(Blocks.amount("FeeRefunded", Amount.zero(refund.amount().currency())))
        .add(Blocks.amount("RefundAmount", refund.amount()))
        .add("AmazonRefundId", refund.id());
  }
}
