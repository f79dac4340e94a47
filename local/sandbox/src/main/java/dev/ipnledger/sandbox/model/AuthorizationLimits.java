package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Whether one more authorization fits an order reference. */
final class AuthorizationLimits {
  private final Limits limits;

  AuthorizationLimits(Limits limits) {
    this.limits = requireNonNull(limits, "limits is null");
  }

  void check(OrderReference order, Amount amount, Instant at) {
    Amount total = order.total().orElseThrow();
    if (!amount.currency().equals(total.currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH, "The order total is in " + total.currency() + ".");
    }
    Limits.largestAuthorization(amount.currency())
        .filter(amount::exceeds)
        .ifPresent(largest -> tooMuch("an authorization is at most " + largest.asDecimal()));
    Amount cap = Limits.cap(total);
    if (held(order).plus(amount).exceeds(cap)) {
      tooMuch("all charges of this order together are at most " + cap.asDecimal());
    }
    long counting = order.authorizations().stream().filter(AuthorizationLimits::counts).count();
    if (counting >= limits.authorizationsPerOrder()) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_COUNT_EXCEEDED,
          "The order has " + counting + " authorizations, which is the maximum.");
    }
    order.agreement().ifPresent(agreement -> checkMonth(agreement, amount, at));
  }

  /** Captured money, and for authorizations that may still be captured, what they reserve [I]. */
  private static Amount held(OrderReference order) {
    Amount held = Amount.zero(order.total().orElseThrow().currency());
    for (Authorization authorization : order.authorizations()) {
      held = held.plus(authorization.held());
    }
    return held;
  }

  /** A billing agreement has a limit of its own for each month. */
  static void checkMonth(BillingAgreement agreement, Amount amount, Instant at) {
    AgreementLimits month = AgreementLimits.of(agreement, at);
    if (!amount.currency().equals(month.limit().currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH,
          "The billing agreement is in " + month.limit().currency() + ".");
    }
    if (amount.exceeds(month.remaining())) {
      throw new RefusedException(
          ErrorCode.PERIODIC_AMOUNT_EXCEEDED,
          "Only " + month.remaining().asDecimal() + " is left of this month.");
    }
  }

  /** Declined ones, and those closed without a capture, do not count. */
  private static boolean counts(Authorization authorization) {
    return switch (authorization.lifecycle().state()) {
      case PENDING, OPEN -> true;
      case CLOSED -> authorization.hasLiveCapture();
      case DECLINED -> false;
    };
  }

  private static void tooMuch(String explanation) {
    throw new RefusedException(
        ErrorCode.TRANSACTION_AMOUNT_EXCEEDED, "Too much: " + explanation + ".");
  }
}
