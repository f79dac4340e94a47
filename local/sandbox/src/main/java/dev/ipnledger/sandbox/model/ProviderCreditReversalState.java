package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_REJECTED;
import static dev.ipnledger.sandbox.model.Reason.PROCESSING_FAILURE;

import java.util.Set;

/** States of a provider credit reversal. Only Completed was ever seen; the others are [I]. */
public enum ProviderCreditReversalState implements State<ProviderCreditReversalState> {
  PENDING,
  DECLINED,
  COMPLETED;

  @Override
  public boolean initial() {
    return this == PENDING;
  }

  @Override
  public Set<ProviderCreditReversalState> next() {
    return this == PENDING ? Set.of(DECLINED, COMPLETED) : Set.of();
  }

  @Override
  public Set<Reason> reasons() {
    return this == DECLINED ? Set.of(AMAZON_REJECTED, PROCESSING_FAILURE) : Set.of();
  }
}
