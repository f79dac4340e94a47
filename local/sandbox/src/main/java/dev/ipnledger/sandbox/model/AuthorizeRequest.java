package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What an Authorize call asks for. Two calls with the same reference id are the same call when
 * their requests are equal.
 *
 * @param timeoutMinutes 0 for a synchronous answer; 1440 when the call does not say
 * @param captureNow whether to capture in the same step
 * @param softDescriptor without the {@code AMZ*} that Amazon puts before it
 */
public record AuthorizeRequest(
    String orderReferenceId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    int timeoutMinutes,
    boolean captureNow,
    @Nullable String softDescriptor) {
  public AuthorizeRequest {
    requireNonNull(orderReferenceId, "orderReferenceId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
  }

  public boolean synchronous() {
    return timeoutMinutes == 0;
  }
}
