package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_CANCELED;
import static dev.ipnledger.sandbox.model.Reason.AMAZON_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.EXPIRED;
import static dev.ipnledger.sandbox.model.Reason.INVALID_PAYMENT_METHOD;
import static dev.ipnledger.sandbox.model.Reason.MAX_AMOUNT_CHARGED;
import static dev.ipnledger.sandbox.model.Reason.MAX_AUTHORIZATIONS_CAPTURED;
import static dev.ipnledger.sandbox.model.Reason.MAX_AUTHORIZATIONS_PROCESSED;
import static dev.ipnledger.sandbox.model.Reason.SELLER_CANCELED;
import static dev.ipnledger.sandbox.model.Reason.SELLER_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.STALE;

import java.util.Set;

/** States of an order reference (guide, "Order Reference states and reason codes"). */
public enum OrderReferenceState implements State<OrderReferenceState> {
  DRAFT,
  OPEN,
  SUSPENDED,
  CANCELED,
  CLOSED;

  @Override
  public boolean initial() {
    return this == DRAFT;
  }

  @Override
  public Set<OrderReferenceState> next() {
    return switch (this) {
      case DRAFT -> Set.of(OPEN, CANCELED);
      case OPEN -> Set.of(SUSPENDED, CANCELED, CLOSED);
      case SUSPENDED -> Set.of(OPEN, CANCELED, CLOSED);
      case CANCELED, CLOSED -> Set.of();
    };
  }

  @Override
  public Set<Reason> reasons() {
    return switch (this) {
      case SUSPENDED -> Set.of(INVALID_PAYMENT_METHOD);
      case CANCELED -> Set.of(SELLER_CANCELED, STALE, AMAZON_CANCELED);
      case CLOSED ->
          Set.of(
              EXPIRED,
              MAX_AMOUNT_CHARGED,
              MAX_AUTHORIZATIONS_CAPTURED,
              MAX_AUTHORIZATIONS_PROCESSED,
              AMAZON_CLOSED,
              SELLER_CLOSED);
      case DRAFT, OPEN -> Set.of();
    };
  }
}
