package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whether a billing agreement can be charged.
 *
 * @param result {@code Success} or {@code Failure}, verbatim
 * @param failureReasonCode why not; empty after a success
 * @param state the billing agreement's state; empty when the answer leaves it out
 */
public record BillingAgreementValidation(
    String result, Optional<String> failureReasonCode, Optional<String> state) implements Result {
  public BillingAgreementValidation {
    requireNonNull(result, "result is null");
  }

  @Override
  public boolean declined() {
    return !result.equalsIgnoreCase("Success");
  }
}
