package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;

/**
 * A capture as it really is.
 *
 * @param refundedAmount refunds that are Completed or Pending
 * @param refunds oldest first; empty when nothing was refunded
 */
public record CaptureTruth(
    String captureId,
    String captureReferenceId,
    @JsonUnwrapped StateTruth status,
    AmountTruth captureAmount,
    AmountTruth refundedAmount,
    String createdAt,
    List<StateTruth> path,
    List<RefundTruth> refunds) {
  static CaptureTruth of(Capture capture) {
    return new CaptureTruth(
        capture.id(),
        capture.request().referenceId(),
        StateTruth.of(capture.lifecycle().current()),
        AmountTruth.of(capture.amount()),
        AmountTruth.of(capture.refunded()),
        WireTime.millis(capture.created()),
        StateTruth.path(capture.lifecycle()),
        capture.refunds().stream().map(RefundTruth::of).toList());
  }
}
