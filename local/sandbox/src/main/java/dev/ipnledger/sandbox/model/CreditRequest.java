package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

/**
 * One member of a ProviderCreditList or a ProviderCreditReversalList.
 *
 * @param providerId the seller id of the solution provider
 */
public record CreditRequest(String providerId, Amount amount) {
  public CreditRequest {
    requireNonNull(providerId, "providerId is null");
    requireNonNull(amount, "amount is null");
  }
}
