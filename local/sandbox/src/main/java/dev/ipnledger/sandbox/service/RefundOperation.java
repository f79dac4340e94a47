package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.RefundRequest;
import dev.ipnledger.sandbox.model.Refunds;
import dev.ipnledger.sandbox.xml.Element;
import java.time.Instant;

/** Gives captured money back; Pending at first. */
final class RefundOperation implements Operation {
  private final Refunds refunds;

  RefundOperation(Refunds refunds) {
    this.refunds = requireNonNull(refunds, "refunds is null");
  }

  @Override
  public String action() {
    return "Refund";
  }

  @Override
  public Quota quota() {
    return Quota.CHANGE;
  }

  @Override
  public boolean changes() {
    return true;
  }

  @Override
  public Element answer(Caller caller, Parameters parameters, Instant at) {
    RefundRequest request =
        new RefundRequest(
            parameters.id("AmazonCaptureId"),
            parameters.referenceId("RefundReferenceId"),
            parameters.amount("RefundAmount"),
            parameters.optional("SellerRefundNote", 255),
            parameters.optional("SoftDescriptor", 16));
    return result().add(RefundXml.of(refunds.refund(caller.account(), request, at)));
  }
}
