package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a ReverseProviderCredit call asks for; equal requests with one reference id are one call.
 */
public record ReverseRequest(
    String creditId, String referenceId, Amount amount, @Nullable String note) {
  public ReverseRequest {
    requireNonNull(creditId, "creditId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
  }
}
