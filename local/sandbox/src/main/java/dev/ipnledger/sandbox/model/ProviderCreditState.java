package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.MAX_AMOUNT_REVERSED;

import java.util.Set;

/**
 * States of a provider credit. Only Closed with MaxAmountReversed was ever seen; that a credit is
 * Completed before is inferred from captures [I].
 */
public enum ProviderCreditState implements State<ProviderCreditState> {
  COMPLETED,
  CLOSED;

  @Override
  public boolean initial() {
    return this == COMPLETED;
  }

  @Override
  public Set<ProviderCreditState> next() {
    return this == COMPLETED ? Set.of(CLOSED) : Set.of();
  }

  @Override
  public Set<Reason> reasons() {
    return this == CLOSED ? Set.of(MAX_AMOUNT_REVERSED) : Set.of();
  }
}
