package dev.ipnledger.sandbox.model;

import java.time.Instant;

/**
 * Anything with an id and a life. Objects are mutable and guarded by the {@link World}'s lock.
 *
 * @param <S> its states
 */
public sealed interface PaymentObject<S extends Enum<S> & State<S>>
    permits OrderReference,
        Authorization,
        Capture,
        Refund,
        BillingAgreement,
        ProviderCredit,
        ProviderCreditReversal {
  /** The id Amazon gave it. */
  String id();

  /** The seller and environment it belongs to. */
  Account account();

  Lifecycle<S> lifecycle();

  Instant created();
}
