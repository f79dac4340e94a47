package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What a Capture call asks for; equal requests with one reference id are one call. */
public record CaptureRequest(
    String authorizationId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    @Nullable String softDescriptor) {
  public CaptureRequest {
    requireNonNull(authorizationId, "authorizationId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
  }
}
