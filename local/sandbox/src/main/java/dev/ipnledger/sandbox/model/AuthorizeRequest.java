package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an Authorize call asks for. Two calls with the same reference id are the same call when
 * their requests are equal.
 *
 * @param timeoutMinutes 0 for a synchronous answer; 1440 when the call does not say
 * @param captureNow whether to capture in the same step
 * @param softDescriptor without the {@code AMZ*} that Amazon puts before it
 * @param credits of the capture, with {@code captureNow} only
 */
public record AuthorizeRequest(
    String orderReferenceId,
    String referenceId,
    Amount amount,
    @Nullable String note,
    int timeoutMinutes,
    boolean captureNow,
    @Nullable String softDescriptor,
    List<CreditRequest> credits) {
  public AuthorizeRequest {
    requireNonNull(orderReferenceId, "orderReferenceId is null");
    requireNonNull(referenceId, "referenceId is null");
    requireNonNull(amount, "amount is null");
    credits = List.copyOf(credits);
  }

  /** Without credits for solution providers. */
  public AuthorizeRequest(
      String orderReferenceId,
      String referenceId,
      Amount amount,
      @Nullable String note,
      int timeoutMinutes,
      boolean captureNow,
      @Nullable String softDescriptor) {
    this(
        orderReferenceId,
        referenceId,
        amount,
        note,
        timeoutMinutes,
        captureNow,
        softDescriptor,
        List.of());
  }

  public boolean synchronous() {
    return timeoutMinutes == 0;
  }
}
