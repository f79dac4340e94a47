package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.notify.Fault;
import dev.ipnledger.sandbox.notify.FaultAction;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One seller's shop while it plays one scenario. It changes payments through the sandbox's signed
 * API, and learns what became of them from the ledger alone.
 *
 * <p>Amounts are plain decimals in EUR. Every method that creates something returns its Amazon id.
 */
public final class Shop {
  private static final Duration ASK_EVERY = Duration.ofMillis(100);
  private static final Map<String, String> AT_ONCE = Map.of("TransactionTimeout", "0");
  private static final Map<String, String> AT_ONCE_WITH_CAPTURE =
      Map.of("TransactionTimeout", "0", "CaptureNow", "true");
  private static final Map<String, String> DECLINED_CARD =
      Map.of(
          "TransactionTimeout",
          "0",
          "SellerAuthorizationNote",
          "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\"}}");

  private final String scenario;
  private final Account account;
  private final PaymentCalls payments;
  private final LedgerApi ledger;
  private final Optional<AlertBook> alerts;
  private final SandboxControl sandbox;
  private final Watcher watcher;
  private final InstantSource clock;
  private final Duration patience;

  /**
   * @param scenario named in what the watcher hears
   * @param sellerId whose shop it is, in the sandbox environment
   * @param patience how long {@link #awaitInLedger} waits
   */
  Shop(
      String scenario,
      String sellerId,
      PaymentCalls payments,
      LedgerApi ledger,
      Optional<AlertBook> alerts,
      SandboxControl sandbox,
      Watcher watcher,
      InstantSource clock,
      Duration patience) {
    this.scenario = requireNonNull(scenario, "scenario is null");
    this.account = new Account(sellerId, Environment.SANDBOX);
    this.payments = requireNonNull(payments, "payments is null");
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.alerts = requireNonNull(alerts, "alerts is null");
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
    this.watcher = requireNonNull(watcher, "watcher is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.patience = requireNonNull(patience, "patience is null");
  }

  /** A buyer chooses to pay with Amazon, and the shop sets the total, confirms and announces. */
  String placeOrder(String total) {
    String order =
        sandbox.createOrder(
            new dev.ipnledger.sandbox.model.Account(
                account.sellerId(), dev.ipnledger.sandbox.model.Environment.SANDBOX),
            null,
            null);
    payments.setTotal(order, total);
    payments.confirm(order);
    ledger.announce(account, order, payments.sellerOrderId());
    return told("a buyer ordered for", total, order);
  }

  /** Asks for a reservation that Amazon decides about later. */
  String authorize(String order, String amount) {
    return authorize(order, amount, Map.of());
  }

  /** Asks for a reservation and waits for the decision. */
  String authorizeAtOnce(String order, String amount) {
    return authorize(order, amount, AT_ONCE);
  }

  /** The same, of a buyer whose card is declined; the order is suspended. */
  String authorizeWithDeclinedCard(String order, String amount) {
    return authorize(order, amount, DECLINED_CARD);
  }

  private String authorize(String order, String amount, Map<String, String> more) {
    return told(
        "authorize", amount, payments.authorize(order, amount, more).text("AmazonAuthorizationId"));
  }

  /** Reserves and collects in one call; returns the id of the capture. */
  String authorizeAndCapture(String order, String amount) {
    // The answer lists the capture's id, and nothing else, as a member.
    return told(
        "authorize and capture",
        amount,
        payments.authorize(order, amount, AT_ONCE_WITH_CAPTURE).text("member"));
  }

  /** Collects what an authorization holds, or less. */
  String capture(String authorization, String amount) {
    return told("capture", amount, payments.capture(authorization, amount).text("AmazonCaptureId"));
  }

  /** Gives back what was captured, or less. */
  String refund(String capture, String amount) {
    return told("refund", amount, payments.refund(capture, amount).text("AmazonRefundId"));
  }

  /** Says that nothing more will be asked for. */
  void closeOrder(String order) {
    payments.close(order);
    tell("close " + order);
  }

  /** The buyer gives Amazon another card, on Amazon's site. */
  void buyerRepairsPaymentMethod(String order) {
    if (!sandbox.repairPaymentMethod(order)) {
      throw new ShopException(order + " is not suspended");
    }
    tell("the buyer gives Amazon another card");
  }

  /**
   * Something will go wrong with the next notification of that type about the order or anything
   * under it.
   */
  void trouble(FaultAction action, String notificationType, String order) {
    sandbox.faults().add(Fault.next(action, notificationType, order));
    tell("the next " + notificationType + " will meet trouble: " + action.key());
  }

  /**
   * Waits until the ledger says that an object is in a state.
   *
   * @throws ShopException naming what the ledger says instead, after the shop's patience
   */
  void awaitInLedger(String id, String state) {
    if (!Waiting.until(
        clock, patience, ASK_EVERY, () -> ledgerState(id).filter(state::equals).isPresent())) {
      throw new ShopException(
          "%s is %s in the ledger after %d s, not %s"
              .formatted(id, ledgerState(id).orElse("unknown"), patience.toSeconds(), state));
    }
    tell("the ledger says " + state + ": " + id);
  }

  /**
   * Waits until an alert of that kind about that object is published.
   *
   * @throws ShopException naming it, after the shop's patience
   */
  void awaitAlert(String id, String kind) {
    awaitTold("no alert " + kind + " about " + id, book -> book.raised(id, kind));
  }

  /**
   * Waits until it is published that the condition is over.
   *
   * @throws ShopException naming it, after the shop's patience
   */
  void awaitAllClear(String id, String kind) {
    awaitTold("no end of the alert " + kind + " about " + id, book -> book.cleared(id, kind));
  }

  private void awaitTold(String missing, Predicate<AlertBook> told) {
    if (alerts.isPresent()
        && !Waiting.until(clock, patience, ASK_EVERY, () -> told.test(alerts.get()))) {
      throw new ShopException(missing + " after " + patience.toSeconds() + " s");
    }
  }

  private Optional<String> ledgerState(String id) {
    return ledger
        .object(account, id)
        .map(object -> object.path("state"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  private String told(String what, String amount, String id) {
    tell(what + " " + amount + " " + PaymentCalls.CURRENCY + ": " + id);
    return id;
  }

  private void tell(String step) {
    watcher.happened(new Happening.PurchaseStep(clock.instant(), scenario, step));
  }
}
