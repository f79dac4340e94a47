package dev.ipnledger.sandbox.model;

/** What the buyer chose in the wallet. */
public enum PaymentMethod {
  /** A card that works. */
  CARD,
  /** A card whose authorizations are declined with InvalidPaymentMethod. */
  DECLINING_CARD,
  /** A bank account; the one that PaymentMethodNotAllowed can be simulated with. */
  DIRECT_DEBIT
}
