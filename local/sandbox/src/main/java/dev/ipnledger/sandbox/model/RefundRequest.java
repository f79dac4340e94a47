package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Refund call asks for; equal requests with one reference id are one call. */
public record RefundRequest(
    String captureId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    @Nullable String softDescriptor,
    List<CreditRequest> reversals) {
  public RefundRequest {
    requireNonNull(captureId, "captureId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
    reversals = List.copyOf(reversals);
  }

  /** Without taking back credits of solution providers. */
  public RefundRequest(
      String captureId,
      String referenceId,
      Amount amount,
      @Nullable String note,
      @Nullable String softDescriptor) {
    this(captureId, referenceId, amount, note, softDescriptor, List.of());
  }
}
