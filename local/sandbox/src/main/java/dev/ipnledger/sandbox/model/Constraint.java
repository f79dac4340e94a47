package dev.ipnledger.sandbox.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps a draft from being confirmed (guide, "Order Reference Constraint"). */
public enum Constraint {
  AMOUNT_NOT_SET("AmountNotSet", "The seller has not set the amount for the order reference."),
  SHIPPING_ADDRESS_NOT_SET(
      "ShippingAddressNotSet", "The buyer has not selected a shipping address."),
  PAYMENT_PLAN_NOT_SET("PaymentPlanNotSet", "The buyer has not selected a payment method."),
  PAYMENT_METHOD_NOT_ALLOWED(
      "PaymentMethodNotAllowed", "The selected payment method is not allowed for this order."),
  BUYER_EQUALS_SELLER("BuyerEqualsSeller", "The buyer and the seller are the same."),
  CURRENCY_MISMATCH(
      "CurrencyMismatch", "The selected payment method cannot pay in the currency of the order."),
  BILLING_ADDRESS_DELETED(
      "BillingAddressDeleted", "The billing address of the payment method has been deleted."),
  BUYER_CONSENT_NOT_SET(
      "BuyerConsentNotSet", "The buyer has not given consent for recurring charges.");

  /**
   * What the SellerNote of an order can ask for. The guide knows PaymentMethodNotAllowed only; the
   * others are the sandbox's own, since they cannot come about in it.
   */
  static final Set<Constraint> ON_ORDERS =
      Set.of(PAYMENT_METHOD_NOT_ALLOWED, BUYER_EQUALS_SELLER, CURRENCY_MISMATCH);

  /** What the SellerNote of a billing agreement can ask for, all of it the sandbox's own. */
  static final Set<Constraint> ON_AGREEMENTS =
      Set.of(PAYMENT_METHOD_NOT_ALLOWED, BUYER_EQUALS_SELLER, BILLING_ADDRESS_DELETED);

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
    simulated(ON_ORDERS, order.attributes().sellerNote(), order.account(), order.choices())
        .ifPresent(constraints::add);
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
    simulated(
            ON_AGREEMENTS,
            agreement.attributes().sellerNote(),
            agreement.account(),
            agreement.choices())
        .ifPresent(constraints::add);
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
   * The constraint that a SellerNote asks for, if it holds now. PaymentMethodNotAllowed holds while
   * direct debit is chosen; a buyer who never touched the wallet counts as one who chose it, so
   * that programs without a page can see the constraint [I]. The others hold as long as the note
   * stands.
   *
   * @throws RefusedException InvalidSandboxSimulationSpecified for any other simulation
   */
  static Optional<Constraint> simulated(
      Set<Constraint> known, @Nullable String note, Account account, Choices choices) {
    boolean debit = choices.method() == null || choices.method() == PaymentMethod.DIRECT_DEBIT;
    return Simulation.constraint(note, account.environment(), known)
        .filter(found -> found != PAYMENT_METHOD_NOT_ALLOWED || debit);
  }
}
