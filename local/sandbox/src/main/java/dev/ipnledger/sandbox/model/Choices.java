package dev.ipnledger.sandbox.model;

import org.jspecify.annotations.Nullable;

/**
 * What a buyer has chosen in the address and wallet widgets.
 *
 * @param address whether there is a shipping address
 * @param wallet whether there is a payment method
 * @param method which one; null when the buyer's page did not say, which means one that works
 * @param changed whether the payment method was chosen since the object was suspended
 */
public record Choices(
    boolean address, boolean wallet, @Nullable PaymentMethod method, boolean changed) {
  /** Everything chosen, as most shops see it. */
  public static final Choices MADE = new Choices(true, true, null, false);

  /** Signed in, and nothing chosen yet. */
  public static final Choices NONE = new Choices(false, false, null, false);

  Choices withAddress() {
    return new Choices(true, wallet, method, changed);
  }

  Choices withMethod(@Nullable PaymentMethod chosen) {
    return new Choices(address, true, chosen, true);
  }

  /** The seller's Confirm has taken the change over, or a new decline asks for another one. */
  Choices settled() {
    return new Choices(address, wallet, method, false);
  }

  boolean declines() {
    return method == PaymentMethod.DECLINING_CARD;
  }
}
