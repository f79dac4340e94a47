package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What a Refund call asks for; equal requests with one reference id are one call. */
public record RefundRequest(
    String captureId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    @Nullable String softDescriptor) {
  public RefundRequest {
    requireNonNull(captureId, "captureId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
  }
}
