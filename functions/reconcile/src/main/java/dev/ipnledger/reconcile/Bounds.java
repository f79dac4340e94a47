package dev.ipnledger.reconcile;

import dev.ipnledger.domain.agenda.Policy;
import java.time.Duration;

/**
 * Within what time a change that was not notified is found, as the cadences are now.
 *
 * @param order of an order reference
 * @param authorization of an Open authorization
 * @param capture of a young Completed capture
 */
public record Bounds(Duration order, Duration authorization, Duration capture) {
  /** Before any account was looked at. */
  static final Bounds NONE = new Bounds(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  static Bounds of(Policy policy) {
    return new Bounds(
        policy.quietOrderEvery(), policy.openAuthorizationEvery(), policy.youngCaptureEvery());
  }

  /** What holds for both. */
  Bounds or(Bounds other) {
    return new Bounds(
        longer(order, other.order),
        longer(authorization, other.authorization),
        longer(capture, other.capture));
  }

  /** Later by what has waited too long already. */
  Bounds plus(Duration lag) {
    return new Bounds(order.plus(lag), authorization.plus(lag), capture.plus(lag));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
