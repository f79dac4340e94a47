package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.AMAZON_REJECTED;
import static dev.ipnledger.sandbox.model.Reason.MAX_AMOUNT_REFUNDED;
import static dev.ipnledger.sandbox.model.Reason.MAX_REFUNDS_PROCESSED;
import static dev.ipnledger.sandbox.model.Reason.PROCESSING_FAILURE;
import static dev.ipnledger.sandbox.model.Reason.STOP_SHIPMENT_ATYPICAL_AUTH;

import java.util.Set;

/** States of a capture. Closed does not give the money back: it only ends refunds. */
public enum CaptureState implements State<CaptureState> {
  PENDING,
  DECLINED,
  COMPLETED,
  CLOSED;

  @Override
  public boolean initial() {
    return this != CLOSED;
  }

  @Override
  public Set<CaptureState> next() {
    return switch (this) {
      case PENDING -> Set.of(COMPLETED, DECLINED);
      case COMPLETED -> Set.of(CLOSED);
      case DECLINED, CLOSED -> Set.of();
    };
  }

  @Override
  public boolean reasonOptional() {
    return this == PENDING || this == COMPLETED;
  }

  @Override
  public Set<Reason> reasons() {
    return switch (this) {
      case PENDING, COMPLETED -> Set.of(STOP_SHIPMENT_ATYPICAL_AUTH);
      case DECLINED -> Set.of(AMAZON_REJECTED, PROCESSING_FAILURE);
      case CLOSED -> Set.of(MAX_AMOUNT_REFUNDED, MAX_REFUNDS_PROCESSED, AMAZON_CLOSED);
    };
  }
}
