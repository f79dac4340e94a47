package dev.ipnledger.domain.value;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The status block of a document.
 *
 * @param state in the canonical spelling where it is known, else verbatim; for a chargeback its
 *     {@code ChargebackState}
 * @param reasonCode absent for none, {@code None} and empty; for a chargeback its reason
 * @param reasonDescription free text, such as the closure reason of the seller's own call
 * @param lastUpdatedAt {@code LastUpdateTimestamp}; absent in Draft and for chargebacks
 */
public record Status(
    String state,
    @Nullable String reasonCode,
    @Nullable String reasonDescription,
    @Nullable Moment lastUpdatedAt)
    implements Value {
  public Status {
    requireNonNull(state, "state is null");
  }

  @Override
  public String canonical() {
    return String.join(
        "\u001f",
        state,
        reasonCode == null ? "" : reasonCode,
        reasonDescription == null ? "" : reasonDescription,
        lastUpdatedAt == null ? "" : lastUpdatedAt.canonical());
  }
}
