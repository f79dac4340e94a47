package dev.ipnledger.query.document;

import dev.ipnledger.domain.order.Remaining;
import dev.ipnledger.domain.value.Money;
import org.jspecify.annotations.Nullable;

/** What Amazon's limits leave: to authorize, to capture, to refund. */
public record RemainingDocument(Left chargeable, Left capturable, Left refundable) {
  /**
   * What is left of one limit.
   *
   * @param amount absent when nothing tells it
   * @param count how many more calls
   */
  public record Left(@Nullable Amount amount, int count) {
    private static Left of(@Nullable Money amount, int count) {
      return new Left(Amount.ofNullable(amount), count);
    }
  }

  static RemainingDocument of(Remaining remaining) {
    return new RemainingDocument(
        Left.of(remaining.chargeable(), remaining.chargeableCount()),
        Left.of(remaining.capturable(), remaining.capturableCount()),
        Left.of(remaining.refundable(), remaining.refundableCount()));
  }
}
