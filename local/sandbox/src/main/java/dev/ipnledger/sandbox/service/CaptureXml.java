package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code CaptureDetails} tree. */
final class CaptureXml {
  private CaptureXml() {}

  static Element of(Capture capture) {
    return Element.named("CaptureDetails")
        .add("CaptureReferenceId", capture.request().referenceId())
        .add(Blocks.amount("CaptureFee", Amount.zero(capture.amount().currency())))
        .add("CreationTimestamp", WireTime.millis(capture.created()))
        .add("AmazonCaptureId", capture.id())
        .addIfPresent("SoftDescriptor", Blocks.softDescriptor(capture.request().softDescriptor()))
        .add(Blocks.members(capture.refunds().stream().map(Refund::id)))
        .add(Blocks.status("CaptureStatus", capture.lifecycle().current()))
        .add(Blocks.amount("RefundedAmount", capture.refunded()))
        .add("SellerCaptureNote", Blocks.note(capture.request().note()))
        .add(Blocks.amount("CaptureAmount", capture.amount()));
  }
}
