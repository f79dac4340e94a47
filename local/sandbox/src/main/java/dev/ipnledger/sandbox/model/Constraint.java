package dev.ipnledger.sandbox.model;

import java.util.ArrayList;
import java.util.List;

/** What keeps a draft from being confirmed (guide, "Handling constraints"). */
public enum Constraint {
  AMOUNT_NOT_SET("AmountNotSet", "The seller has not set the amount for the order reference."),
  SHIPPING_ADDRESS_NOT_SET(
      "ShippingAddressNotSet", "The buyer has not selected a shipping address."),
  PAYMENT_PLAN_NOT_SET("PaymentPlanNotSet", "The buyer has not selected a payment method."),
  PAYMENT_METHOD_NOT_ALLOWED(
      "PaymentMethodNotAllowed", "The selected payment method is not allowed for this order."),
  BUYER_CONSENT_NOT_SET(
      "BuyerConsentNotSet", "The buyer has not given consent for recurring charges.");

  private final String id;
  private final String description;

  Constraint(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** The text of {@code ConstraintID}. */
  public String id() {
    return id;
  }

  public String description() {
    return description;
  }

  @Override
  public String toString() {
    return id;
  }

  /** Those that hold now; only a draft has any. */
  public static List<Constraint> on(OrderReference order) {
    if (!order.lifecycle().in(OrderReferenceState.DRAFT)) {
      return List.of();
    }
    List<Constraint> constraints = new ArrayList<>();
    if (order.total().isEmpty()) {
      constraints.add(AMOUNT_NOT_SET);
    }
    addUnchosen(constraints, order.choices());
    if (refusesMethod(order)) {
      constraints.add(PAYMENT_METHOD_NOT_ALLOWED);
    }
    return constraints;
  }

  /** Those that hold now; only a draft has any. */
  public static List<Constraint> on(BillingAgreement agreement) {
    if (!agreement.lifecycle().in(BillingAgreementState.DRAFT)) {
      return List.of();
    }
    List<Constraint> constraints = new ArrayList<>();
    addUnchosen(constraints, agreement.choices());
    if (!agreement.consent()) {
      constraints.add(BUYER_CONSENT_NOT_SET);
    }
    return constraints;
  }

  private static void addUnchosen(List<Constraint> constraints, Choices choices) {
    if (!choices.address()) {
      constraints.add(SHIPPING_ADDRESS_NOT_SET);
    }
    if (!choices.wallet()) {
      constraints.add(PAYMENT_PLAN_NOT_SET);
    }
  }

  /**
   * The simulated constraint holds while direct debit is chosen. A buyer who never touched the
   * wallet counts as one who chose it, so that programs without a page can see the constraint [I].
   */
  private static boolean refusesMethod(OrderReference order) {
    PaymentMethod method = order.choices().method();
    return Simulation.asksForConstraint(
            order.attributes().sellerNote(),
            order.account().environment(),
            PAYMENT_METHOD_NOT_ALLOWED.id)
        && (method == null || method == PaymentMethod.DIRECT_DEBIT);
  }
}
