package dev.ipnledger.sandbox.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.xml.WireTime;
import java.util.List;

/**
 * A refund as it really is.
 *
 * @param status the present state, written into the same JSON object
 * @param path every state since birth, oldest first
 */
public record RefundTruth(
    String refundId,
    String refundReferenceId,
    @JsonUnwrapped StateTruth status,
    AmountTruth refundAmount,
    String createdAt,
    List<StateTruth> path) {
  static RefundTruth of(Refund refund) {
    return new RefundTruth(
        refund.id(),
        refund.request().referenceId(),
        StateTruth.of(refund.lifecycle().current()),
        AmountTruth.of(refund.amount()),
        WireTime.millis(refund.created()),
        StateTruth.path(refund.lifecycle()));
  }
}
