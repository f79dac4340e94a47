package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

/** Whether one more refund fits a capture. */
final class RefundLimits {
  private final Limits limits;

  RefundLimits(Limits limits) {
    this.limits = requireNonNull(limits, "limits is null");
  }

  int largestCount() {
    return limits.refundsPerCapture();
  }

  void check(Capture capture, Amount amount) {
    if (!capture.lifecycle().in(CaptureState.COMPLETED)) {
      throw new RefusedException(
          ErrorCode.CAPTURE_NOT_REFUNDABLE,
          "The capture "
              + capture.id()
              + " is "
              + capture.lifecycle().state().wireName()
              + " and cannot be refunded.");
    }
    if (!amount.currency().equals(capture.amount().currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH, "The capture is in " + capture.amount().currency() + ".");
    }
    Amount cap = Limits.cap(capture.amount());
    if (capture.refunded().plus(amount).exceeds(cap)) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
          "All refunds of this capture together are at most " + cap.asDecimal() + ".");
    }
    long alive =
        capture.refunds().stream()
            .filter(refund -> !refund.lifecycle().in(RefundState.DECLINED))
            .count();
    if (alive >= largestCount()) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_COUNT_EXCEEDED,
          "The capture has " + alive + " refunds, which is the maximum.");
    }
  }
}
