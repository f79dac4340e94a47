package dev.ipnledger.sandbox.model;

import static dev.ipnledger.sandbox.model.Reason.AMAZON_CANCELED;
import static dev.ipnledger.sandbox.model.Reason.AMAZON_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.BUYER_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.EXPIRED;
import static dev.ipnledger.sandbox.model.Reason.INVALID_PAYMENT_METHOD;
import static dev.ipnledger.sandbox.model.Reason.SELLER_CLOSED;
import static dev.ipnledger.sandbox.model.Reason.STALE;

import java.util.Set;

/**
 * States of a billing agreement. Of the reasons of Closed only SellerClosed was ever seen; the
 * others are [U].
 */
public enum BillingAgreementState implements State<BillingAgreementState> {
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
  public Set<BillingAgreementState> next() {
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
      case CANCELED -> Set.of(STALE, AMAZON_CANCELED);
      case CLOSED -> Set.of(SELLER_CLOSED, AMAZON_CLOSED, BUYER_CLOSED, EXPIRED);
      case DRAFT, OPEN -> Set.of();
    };
  }
}
