package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/** What the buyer does at Amazon: signs in with the button, chooses in the widgets, repairs. */
public final class Buyer {
  /**
   * What samples show for a month, in units of the currency; of yen a hundred times as much [U].
   */
  private static final int MONTHLY_LIMIT = 500;

  private final World world;
  private final AmazonIds ids;
  private final NewOrders orders;
  private final Lifetimes lifetimes;
  private final Function<Account, Terms> terms;

  Buyer(
      World world,
      AmazonIds ids,
      NewOrders orders,
      Lifetimes lifetimes,
      Function<Account, Terms> terms) {
    this.world = requireNonNull(world, "world is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.orders = requireNonNull(orders, "orders is null");
    this.lifetimes = requireNonNull(lifetimes, "lifetimes is null");
    this.terms = requireNonNull(terms, "terms is null");
  }

  /** Button, address and wallet: makes a draft, which goes stale unless it is confirmed in time. */
  public OrderReference placesOrder(
      Account account, Region region, OrderAttributes attributes, Instant at) {
    return orders.draft(account, region, null, attributes, at);
  }

  /** The button alone: a draft without address and payment method. */
  public OrderReference signsIn(Account account, Region region, Instant at) {
    OrderReference order = placesOrder(account, region, OrderAttributes.NONE, at);
    order.choices(Choices.NONE);
    return order;
  }

  /**
   * Button, address, wallet and consent for recurring charges: a draft of a billing agreement,
   * which goes stale like an order.
   *
   * @param currency of its monthly limit and of every charge
   */
  public BillingAgreement opensAgreement(
      Account account, Region region, String currency, Instant at) {
    int limit = currency.equals("JPY") ? 100 * MONTHLY_LIMIT : MONTHLY_LIMIT;
    BillingAgreement agreement =
        new BillingAgreement(
            ids.agreement(account.environment(), region),
            account,
            region,
            new Amount(BigDecimal.valueOf(limit), currency),
            at);
    world.add(agreement);
    world.move(agreement, BillingAgreementState.DRAFT, null, at);
    world.at(
        at.plus(lifetimes.draft()),
        due -> {
          if (agreement.lifecycle().in(BillingAgreementState.DRAFT)) {
            world.move(agreement, BillingAgreementState.CANCELED, Reason.STALE, due);
          }
        });
    return agreement;
  }

  /** Repairs the payment method on Amazon's site: a suspended order opens by itself. */
  public boolean repairsPaymentMethod(OrderReference order, Instant at) {
    if (!order.lifecycle().in(OrderReferenceState.SUSPENDED)) {
      return false;
    }
    order.choices(order.choices().withMethod(null).settled());
    world.move(order, OrderReferenceState.OPEN, null, at);
    return true;
  }

  /** The same for a suspended billing agreement. */
  public boolean repairsPaymentMethod(BillingAgreement agreement, Instant at) {
    if (!agreement.lifecycle().in(BillingAgreementState.SUSPENDED)) {
      return false;
    }
    agreement.choices(agreement.choices().withMethod(null).settled());
    world.move(agreement, BillingAgreementState.OPEN, null, at);
    return true;
  }

  /** Chooses another payment method in the wallet; the seller then has to confirm. */
  public boolean choosesAnotherPaymentMethod(OrderReference order) {
    return chooses(order, PaymentMethod.CARD);
  }

  /** Chooses a payment method in the wallet of a draft or of a suspended order. */
  public boolean chooses(OrderReference order, PaymentMethod method) {
    OrderReferenceState state = order.lifecycle().state();
    boolean possible =
        (state == OrderReferenceState.SUSPENDED || state == OrderReferenceState.DRAFT)
            && offers(order.account(), method);
    if (possible) {
      order.choices(order.choices().withMethod(method));
    }
    return possible;
  }

  /** The same for a billing agreement. */
  public boolean chooses(BillingAgreement agreement, PaymentMethod method) {
    boolean possible =
        !agreement.lifecycle().state().terminal() && offers(agreement.account(), method);
    if (possible) {
      agreement.choices(agreement.choices().withMethod(method));
    }
    return possible;
  }

  /** The wallet offers direct debit for sellers in Germany only (guide, "Direct Debit"). */
  private boolean offers(Account account, PaymentMethod method) {
    return method != PaymentMethod.DIRECT_DEBIT || terms.apply(account).directDebit();
  }

  /** Chooses a shipping address; only a draft takes one. */
  public boolean choosesAddress(OrderReference order) {
    boolean possible = order.lifecycle().in(OrderReferenceState.DRAFT);
    if (possible) {
      order.choices(order.choices().withAddress());
    }
    return possible;
  }

  /**
   * Changes a confirmed agreement on Amazon's site. Another payment method also opens a suspended
   * one [I].
   *
   * @param method the new one; only looked at when the edit is about it
   * @return false when it is neither open nor suspended
   */
  public boolean edits(
      BillingAgreement agreement, AgreementEdit edit, PaymentMethod method, Instant at) {
    boolean suspended = agreement.lifecycle().in(BillingAgreementState.SUSPENDED);
    if (!suspended && !agreement.lifecycle().in(BillingAgreementState.OPEN)) {
      return false;
    }
    Choices choices = agreement.choices();
    if (edit.address()) {
      choices = choices.withAddress();
    }
    if (edit.paymentMethod()) {
      choices = choices.withMethod(method);
    }
    agreement.choices(choices.settled());
    if (suspended && edit.paymentMethod()) {
      world.move(agreement, BillingAgreementState.OPEN, null, at);
    }
    world.edit(agreement, edit, at);
    return true;
  }

  /** Ticks or clears the box of the consent widget; only a draft has one. */
  public boolean consents(BillingAgreement agreement, boolean given) {
    boolean possible = agreement.lifecycle().in(BillingAgreementState.DRAFT);
    if (possible) {
      agreement.consent(given);
    }
    return possible;
  }
}
