package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.AMAZON_REJECTED;
import static dev.ipnledger.sandbox.model.Reason.EXPIRED_UNUSED;
import static dev.ipnledger.sandbox.model.Reason.INVALID_PAYMENT_METHOD;
import static dev.ipnledger.sandbox.model.Reason.MAX_CAPTURES_PROCESSED;
import static dev.ipnledger.sandbox.model.Reason.ORDER_REFERENCE_CANCELED;
import static dev.ipnledger.sandbox.model.Reason.PROCESSING_FAILURE;
import static dev.ipnledger.sandbox.model.Reason.SELLER_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.STOP_SHIPMENT_ATYPICAL_AUTH;
import static dev.ipnledger.sandbox.model.Reason.TRANSACTION_TIMED_OUT;

import java.util.Set;

/**
 * States of an authorization. A synchronous one is born Open or Declined, or Closed when it was
 * captured at once.
 */
public enum AuthorizationState implements State<AuthorizationState> {
  PENDING,
  OPEN,
  DECLINED,
  CLOSED;

  @Override
  public boolean initial() {
    return true;
  }

  @Override
  public Set<AuthorizationState> next() {
    return switch (this) {
      case PENDING -> Set.of(OPEN, DECLINED, CLOSED);
      case OPEN -> Set.of(CLOSED);
      case DECLINED, CLOSED -> Set.of();
    };
  }

  @Override
  public boolean reasonOptional() {
    return this == PENDING || this == OPEN;
  }

  @Override
  public Set<Reason> reasons() {
    return switch (this) {
      case PENDING, OPEN -> Set.of(STOP_SHIPMENT_ATYPICAL_AUTH);
      case DECLINED ->
          Set.of(
              INVALID_PAYMENT_METHOD, AMAZON_REJECTED, PROCESSING_FAILURE, TRANSACTION_TIMED_OUT);
      case CLOSED ->
          Set.of(
              EXPIRED_UNUSED,
              MAX_CAPTURES_PROCESSED,
              AMAZON_CLOSED,
              ORDER_REFERENCE_CANCELED,
              SELLER_CLOSED);
    };
  }
}
