package dev.ipnledger.sandbox.operation;

import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.ProviderCredit;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.xml.Element;
import dev.ipnledger.sandbox.xml.WireTime;

/** The {@code CaptureDetails} tree. */
final class CaptureXml {
  private CaptureXml() {}

  static Element of(Capture capture) {
    Element details = tree(capture);
    if (!capture.credits().isEmpty()) {
      Element list = Element.named("ProviderCreditSummaryList");
      for (ProviderCredit credit : capture.credits()) {
        list.add(
            Element.named("member")
                .add("ProviderId", credit.providerId())
                .add("ProviderCreditId", credit.id()));
      }
      details.add(list);
    }
    capture.conversion().ifPresent(conversion -> Blocks.addConversion(details, conversion));
    return details;
  }

  private static Element tree(Capture capture) {
    return Element.named("CaptureDetails")
        .add("CaptureReferenceId", capture.request().referenceId())
        .add(Blocks.amount("CaptureFee", capture.fee()))
        .add("CreationTimestamp", WireTime.millis(capture.created()))
        .add("AmazonCaptureId", capture.id())
        .addIfPresent("SoftDescriptor", Blocks.softDescriptor(capture.request().softDescriptor()))
        .add(Blocks.members(capture.refunds().stream().map(Refund::id)))
        .add(Blocks.status("CaptureStatus", capture.lifecycle().current()))
        .add(Blocks.sum("RefundedAmount", capture.refunded()))
        .add("SellerCaptureNote", Blocks.note(capture.request().note()))
        .add(Blocks.amount("CaptureAmount", capture.amount()));
  }
}
