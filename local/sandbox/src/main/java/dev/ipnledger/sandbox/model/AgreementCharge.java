package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What an AuthorizeOnBillingAgreement call asks for; equal requests with one reference id are one
 * call.
 *
 * @param authorization with the agreement's id in the place of an order's
 * @param attributes of the order that is made; its total is the amount
 */
public record AgreementCharge(
    AuthorizeRequest authorization, OrderAttributes attributes, boolean inheritShippingAddress) {
  public AgreementCharge {
    requireNonNull(authorization, "authorization is null");
    requireNonNull(attributes, "attributes is null");
  }

  String agreementId() {
    return authorization.orderReferenceId();
  }

  String referenceId() {
    return authorization.referenceId();
  }

  @Nullable String note() {
    return authorization.note();
  }

  Amount amount() {
    return authorization.amount();
  }
}
