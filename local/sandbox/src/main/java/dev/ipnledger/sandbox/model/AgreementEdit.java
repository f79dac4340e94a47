package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

/**
 * What a buyer changes of a confirmed billing agreement on Amazon's site, with the EventType of the
 * notification that tells it. The names are those of Amazon's SDKs; that such a notification
 * repeats the status as it was is inferred from them [I].
 */
public enum AgreementEdit {
  PAYMENT_METHOD("PaymentMethodUpdated"),
  ADDRESS("AddressUpdated"),
  ADDRESS_AND_PAYMENT_METHOD("AddressAndPaymentMethodUpdated");

  private final String eventType;

  AgreementEdit(String eventType) {
    this.eventType = requireNonNull(eventType, "eventType is null");
  }

  /** The value of EventType. */
  public String eventType() {
    return eventType;
  }

  boolean address() {
    return this != PAYMENT_METHOD;
  }

  boolean paymentMethod() {
    return this != ADDRESS;
  }
}
