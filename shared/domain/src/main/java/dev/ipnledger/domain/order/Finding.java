package dev.ipnledger.domain.order;

/** What can be odd about an order as a whole although each of its objects is well. */
public enum Finding {
  /** The captures are above the cap of the order's total. */
  CHARGED_ABOVE_CAP,
  /** The refunds are above the caps of the captures. */
  REFUNDED_ABOVE_CAP,
  /** The order reference was closed by policy, and an authorization slipped in that is Open. */
  OPEN_AFTER_CLOSE
}
