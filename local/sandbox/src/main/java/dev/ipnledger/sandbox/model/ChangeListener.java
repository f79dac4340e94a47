package dev.ipnledger.sandbox.model;

import java.time.Instant;

/** Hears of every change that Amazon announces. */
@FunctionalInterface
public interface ChangeListener {
  /**
   * Called while the world is held, so that the object can be read as it is now; it must not wait.
   *
   * @param at when the change happened
   */
  void changed(PaymentObject<?> object, Instant at);

  /** The buyer changed something of a billing agreement that its state does not tell. */
  default void edited(BillingAgreement agreement, AgreementEdit edit, Instant at) {}

  /** A bank dispute arrived. */
  default void chargedBack(Chargeback chargeback, Instant at) {}

  /** Every request of a batch has been run. */
  default void batchEnded(BatchEnd end, Instant at) {}
}
