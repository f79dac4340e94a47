package dev.ipnledger.sandbox.model;

/** Whether an authorization can be captured with an amount. */
final class CaptureLimits {
  private CaptureLimits() {}

  static void check(Authorization authorization, Amount amount) {
    if (!authorization.lifecycle().in(AuthorizationState.OPEN)) {
      throw new RefusedException(
          ErrorCode.INVALID_AUTHORIZATION_STATUS,
          "The authorization "
              + authorization.id()
              + " is "
              + authorization.lifecycle().state().wireName()
              + " and cannot be captured.");
    }
    if (authorization.hasLiveCapture()) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_COUNT_EXCEEDED,
          "The authorization " + authorization.id() + " has a pending capture.");
    }
    if (!amount.currency().equals(authorization.amount().currency())) {
      throw new RefusedException(
          ErrorCode.CURRENCY_MISMATCH,
          "The authorization is in " + authorization.amount().currency() + ".");
    }
    if (amount.exceeds(authorization.amount())) {
      throw new RefusedException(
          ErrorCode.TRANSACTION_AMOUNT_EXCEEDED,
          "Only " + authorization.amount().asDecimal() + " was authorized.");
    }
  }
}
