package dev.ipnledger.sandbox.model;

import java.util.ArrayList;
import java.util.List;

/** What keeps a draft from being confirmed (guide, "Handling constraints"). */
public enum Constraint {
  AMOUNT_NOT_SET("AmountNotSet", "The seller has not set the amount for the order reference."),
  PAYMENT_METHOD_NOT_ALLOWED(
      "PaymentMethodNotAllowed", "The selected payment method is not allowed for this order.");

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
    List<Constraint> constraints = new ArrayList<>();
    if (order.lifecycle().in(OrderReferenceState.DRAFT)) {
      if (order.total().isEmpty()) {
        constraints.add(AMOUNT_NOT_SET);
      }
      boolean simulated =
          Simulation.asksForConstraint(
              order.attributes().sellerNote(),
              order.account().environment(),
              PAYMENT_METHOD_NOT_ALLOWED.id);
      if (simulated && !order.paymentMethodChanged()) {
        constraints.add(PAYMENT_METHOD_NOT_ALLOWED);
      }
    }
    return constraints;
  }
}
