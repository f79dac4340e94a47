package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Anything with an id and a life. Objects are mutable and guarded by the {@link World}'s lock.
 *
 * @param <S> its states
 */
public abstract sealed class PaymentObject<S extends Enum<S> & State<S>>
    permits OrderReference,
        Authorization,
        Capture,
        Refund,
        BillingAgreement,
        ProviderCredit,
        ProviderCreditReversal {
  private final String id;
  private final Instant created;
  private final Lifecycle<S> lifecycle = new Lifecycle<>();

  PaymentObject(String id, Instant created) {
    this.id = requireNonNull(id, "id is null");
    this.created = requireNonNull(created, "created is null");
  }

  /** The id Amazon gave it. */
  public final String id() {
    return id;
  }

  /** The seller and environment it belongs to. */
  public abstract Account account();

  public final Instant created() {
    return created;
  }

  /** The states it has been in. */
  public final Lifecycle<S> lifecycle() {
    return lifecycle;
  }
}
