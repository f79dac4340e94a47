package dev.ipnledger.reconcile;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
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

  /** What holds for an account at the end of a run, later by what has waited too long already. */
  static Bounds of(AccountReport report) {
    Duration lag = report.lag();
    return new Bounds(
        inForce(report, ObjectKind.ORDER_REFERENCE).plus(lag),
        inForce(report, ObjectKind.AUTHORIZATION).plus(lag),
        inForce(report, ObjectKind.CAPTURE).plus(lag));
  }

  /** What holds for both. */
  Bounds or(Bounds other) {
    return new Bounds(
        longer(order, other.order),
        longer(authorization, other.authorization),
        longer(capture, other.capture));
  }

  private static Duration inForce(AccountReport report, ObjectKind kind) {
    HealingBound bound = report.bounds().get(kind);
    return bound == null ? Duration.ZERO : bound.inForce();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
