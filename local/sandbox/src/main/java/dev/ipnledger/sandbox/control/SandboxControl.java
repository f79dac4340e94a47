package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.notify.Faults;
import dev.ipnledger.sandbox.notify.Notifications;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything a test or a demonstration may do that Amazon's API does not offer. */
public final class SandboxControl {
  private final SandboxClock clock;
  private final Payments payments;
  private final Sellers sellers;
  private final Notifications notifications;
  private final Fired fired;
  private final SnsDesk sns;
  private volatile @Nullable URI usualEndpoint;

  public SandboxControl(
      SandboxClock clock,
      Payments payments,
      Sellers sellers,
      Notifications notifications,
      Fired fired) {
    this.clock = requireNonNull(clock, "clock is null");
    this.payments = requireNonNull(payments, "payments is null");
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
    this.fired = requireNonNull(fired, "fired is null");
    this.sns = new SnsDesk(sellers, notifications);
  }

  /** Adds a seller, or replaces its keys, topics and endpoints. */
  public void register(Seller seller) {
    URI endpoint = usualEndpoint;
    sellers.register(endpoint == null ? seller : seller.deliveringTo(endpoint));
  }

  /** From now on the topics of sellers that register without an endpoint deliver there. */
  public void deliverTo(URI endpoint) {
    usualEndpoint = requireNonNull(endpoint, "endpoint is null");
  }

  /** Whether topics without an endpoint of their own deliver anywhere. */
  boolean deliversUsually() {
    return usualEndpoint != null;
  }

  /** From now on tells each delivery attempt as it is made; the listener must be quick. */
  public void listen(Consumer<DeliveryAttempt> listener) {
    notifications.log().listen(listener);
  }

  /** In the order of their ids. */
  public Collection<Seller> sellers() {
    return sellers.all();
  }

  /**
   * A buyer signs in and chooses address and payment method; the order reference is a draft.
   *
   * @param total null when the seller sets it later
   * @param sellerOrderId null for none
   * @return the order reference id
   * @throws NoSuchElementException when the account is not registered
   */
  public String createOrder(
      Account account, @Nullable Amount total, @Nullable String sellerOrderId) {
    Region region = sellers.region(account);
    OrderAttributes attributes = OrderAttributes.of(total, sellerOrderId);
    return payments
        .world()
        .visit(at -> payments.buyer().placesOrder(account, region, attributes, at).id());
  }

  /**
   * The buyer repairs the payment method on Amazon's site, which opens a suspended order.
   *
   * @return false when the order is unknown or not suspended
   */
  public boolean repairPaymentMethod(String orderReferenceId) {
    return payments
        .world()
        .visit(
            at ->
                order(orderReferenceId)
                    .map(order -> payments.buyer().repairsPaymentMethod(order, at))
                    .orElse(false));
  }

  /** The sandbox's own time. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * Moves the clock and lets happen what falls due, each thing at its own time.
   *
   * @return what was announced because of it, in the order it happened
   */
  public List<Fired.Change> advance(Duration by) {
    List<Fired.Change> changes = move(by);
    notifications.deliverDue();
    return changes;
  }

  /** The same, leaving what is to be delivered to whoever delivers. */
  synchronized List<Fired.Change> move(Duration by) {
    var _ = fired.take();
    clock.advance(by);
    payments.world().poll();
    return fired.take();
  }

  /**
   * Makes the delivery attempts that are due, where deliveries follow the sandbox's clock.
   *
   * @return how many; always 0 where they run in real time
   */
  public int deliverDue() {
    return notifications.deliverDue();
  }

  /** What can be done to topics and signatures. */
  public SnsDesk sns() {
    return sns;
  }

  /** What is to go wrong with coming notifications. */
  public Faults faults() {
    return notifications.faults();
  }

  /** Sends what faults hold back; returns how many messages. */
  public int release() {
    return notifications.release();
  }

  /** Delivery attempts, oldest first. */
  public List<DeliveryAttempt> deliveries() {
    return notifications.log().attempts();
  }

  /**
   * Whether every notification that is not held back by a fault was delivered or given up. Changes
   * that lie in the future of the clock do not count.
   */
  public boolean quiet() {
    return notifications.quiet();
  }

  /** What really happened to an order; empty when its id is unknown. */
  public Optional<OrderTruth> truth(String orderReferenceId) {
    return new Truths(payments.world()).order(orderReferenceId);
  }

  /** All orders in the order of their creation. */
  public List<OrderTruth> truth() {
    return new Truths(payments.world()).all();
  }

  /** What really happened to a billing agreement; empty when its id is unknown. */
  public Optional<AgreementTruth> agreement(String agreementId) {
    return new Truths(payments.world()).agreement(agreementId);
  }

  /** All billing agreements in the order of their creation. */
  public List<AgreementTruth> agreements() {
    return new Truths(payments.world()).agreements();
  }

  private Optional<OrderReference> order(String id) {
    return payments
        .world()
        .object(id)
        .filter(OrderReference.class::isInstance)
        .map(OrderReference.class::cast);
  }
}
