package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_A_TO_Z_REFUND;
import static dev.ipnledger.sandbox.model.Reason.AMAZON_REJECTED;
import static dev.ipnledger.sandbox.model.Reason.BUYER_CANCELED;
import static dev.ipnledger.sandbox.model.Reason.PROCESSING_FAILURE;

import java.util.Set;

/** States of a refund. Pending is always the first answer. */
public enum RefundState implements State<RefundState> {
  PENDING,
  DECLINED,
  COMPLETED;

  @Override
  public boolean initial() {
    return this == PENDING;
  }

  @Override
  public Set<RefundState> next() {
    return this == PENDING ? Set.of(DECLINED, COMPLETED) : Set.of();
  }

  @Override
  public boolean reasonOptional() {
    return this == COMPLETED;
  }

  @Override
  public Set<Reason> reasons() {
    return switch (this) {
      case PENDING -> Set.of();
      case COMPLETED -> Set.of(AMAZON_A_TO_Z_REFUND, BUYER_CANCELED);
      case DECLINED -> Set.of(AMAZON_REJECTED, PROCESSING_FAILURE);
    };
  }
}
