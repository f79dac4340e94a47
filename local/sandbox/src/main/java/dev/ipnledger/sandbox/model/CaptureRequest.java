package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Capture call asks for; equal requests with one reference id are one call. */
public record CaptureRequest(
    String authorizationId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    @Nullable String softDescriptor,
    List<CreditRequest> credits) {
  public CaptureRequest {
    requireNonNull(authorizationId, "authorizationId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
    credits = List.copyOf(credits);
  }

  /** Without credits for solution providers. */
  public CaptureRequest(
      String authorizationId,
      String referenceId,
      Amount amount,
      @Nullable String note,
      @Nullable String softDescriptor) {
    this(authorizationId, referenceId, amount, note, softDescriptor, List.of());
  }
}
