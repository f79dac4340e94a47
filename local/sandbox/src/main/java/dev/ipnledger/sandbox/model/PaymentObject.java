package dev.ipnledger.sandbox.model;

import java.time.Instant;

/**
 * Anything with an id and a life. Objects are mutable and guarded by the {@link World}'s lock.
 *
 * @param <S> its states
 */
public sealed interface PaymentObject<S extends Enum<S> & State<S>>
    permits OrderReference, Authorization, Capture, Refund {
  /** The id Amazon gave it. */
  String id();

  /** The order reference it belongs to; itself for an order reference. */
  OrderReference order();

  Lifecycle<S> lifecycle();

  Instant created();
}
