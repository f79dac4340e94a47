package dev.ipnledger.domain.closing;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.value.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one order reference, and from what.
 *
 * @param verdict what is to become of it
 * @param quietSince when anything in the order changed last, UTC
 * @param quietUntil from when on it is quiet enough, UTC; absent where time does not help
 * @param total the order's total; absent while unknown
 * @param captured what is collected, in the total's currency; absent while the total is unknown
 * @param because ids of the children that stand against it; empty when none does
 */
public record CloseDecision(
    Verdict verdict,
    Instant quietSince,
    @Nullable Instant quietUntil,
    @Nullable Money total,
    @Nullable Money captured,
    List<String> because) {
  public CloseDecision {
    requireNonNull(verdict, "verdict is null");
    requireNonNull(quietSince, "quietSince is null");
    because = List.copyOf(because);
  }

  /** Whether the order's total is collected. */
  public boolean capturedInFull() {
    return isInFull(total, captured);
  }

  /** Never while one of both is unknown, and never for an order of nothing. */
  static boolean isInFull(@Nullable Money total, @Nullable Money captured) {
    return total != null && captured != null && total.minorUnits() > 0 && !total.exceeds(captured);
  }
}
