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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One seller's shop while it plays one scenario. It changes payments through the sandbox's signed
 * API, and learns what became of them from the ledger alone.
 *
 * <p>Amounts are plain decimals in EUR. Every method that creates something returns its Amazon id.
 */
public final class Shop {
  private static final String CURRENCY = "EUR";
  private static final Duration ASK_EVERY = Duration.ofMillis(100);
  private static final String AT_ONCE = "0";
  private static final String DECLINED_CARD =
      "{\"SandboxSimulation\": {\"State\":\"Declined\", \"ReasonCode\":\"InvalidPaymentMethod\"}}";

  private final String scenario;
  private final String sellerId;
  private final MerchantApi merchant;
  private final LedgerApi ledger;
  private final SandboxControl sandbox;
  private final Watcher watcher;
  private final InstantSource clock;
  private final Duration patience;
  private final String referencePrefix;
  private final AtomicInteger references = new AtomicInteger();

  /**
   * @param patience how long {@link #awaitInLedger} waits
   * @param referencePrefix begins every reference id, unique for this purchase
   */
  Shop(
      String scenario,
      String sellerId,
      MerchantApi merchant,
      LedgerApi ledger,
      SandboxControl sandbox,
      Watcher watcher,
      InstantSource clock,
      Duration patience,
      String referencePrefix) {
    this.scenario = requireNonNull(scenario, "scenario is null");
    this.sellerId = requireNonNull(sellerId, "sellerId is null");
    this.merchant = requireNonNull(merchant, "merchant is null");
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.sandbox = requireNonNull(sandbox, "sandbox is null");
    this.watcher = requireNonNull(watcher, "watcher is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.patience = requireNonNull(patience, "patience is null");
    this.referencePrefix = requireNonNull(referencePrefix, "referencePrefix is null");
  }

  /** A buyer chooses to pay with Amazon, and the shop sets the total and confirms. */
  String placeOrder(String total) {
    String order =
        sandbox.createOrder(
            new dev.ipnledger.sandbox.model.Account(
                sellerId, dev.ipnledger.sandbox.model.Environment.SANDBOX),
            null,
            null);
    merchant.call(
        "SetOrderReferenceDetails",
        Map.of(
            "AmazonOrderReferenceId", order,
            "OrderReferenceAttributes.OrderTotal.Amount", total,
            "OrderReferenceAttributes.OrderTotal.CurrencyCode", CURRENCY,
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId", referencePrefix));
    merchant.call("ConfirmOrderReference", Map.of("AmazonOrderReferenceId", order));
    tell("a buyer ordered for " + total + " " + CURRENCY + ": " + order);
    return order;
  }

  /** Asks for a reservation that Amazon decides about later. */
  String authorize(String order, String amount) {
    return authorize(order, amount, Map.of());
  }

  /** Asks for a reservation and waits for the decision. */
  String authorizeAtOnce(String order, String amount) {
    return authorize(order, amount, Map.of("TransactionTimeout", AT_ONCE));
  }

  /** The same, of a buyer whose card is declined; the order is suspended. */
  String authorizeWithDeclinedCard(String order, String amount) {
    return authorize(
        order,
        amount,
        Map.of("TransactionTimeout", AT_ONCE, "SellerAuthorizationNote", DECLINED_CARD));
  }

  private String authorize(String order, String amount, Map<String, String> more) {
    String id = sendAuthorize(order, amount, more).text("AmazonAuthorizationId");
    tell("authorize " + amount + " " + CURRENCY + ": " + id);
    return id;
  }

  /** Reserves and collects in one call; returns the id of the capture. */
  String authorizeAndCapture(String order, String amount) {
    MerchantAnswer answer =
        sendAuthorize(order, amount, Map.of("TransactionTimeout", AT_ONCE, "CaptureNow", "true"));
    String id = answer.text("member");
    tell("authorize and capture " + amount + " " + CURRENCY + ": " + id);
    return id;
  }

  private MerchantAnswer sendAuthorize(String order, String amount, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("AmazonOrderReferenceId", order);
    parameters.put("AuthorizationReferenceId", nextReference("A"));
    parameters.put("AuthorizationAmount.Amount", amount);
    parameters.put("AuthorizationAmount.CurrencyCode", CURRENCY);
    return merchant.call("Authorize", parameters);
  }

  /** Collects what an authorization holds, or less. */
  String capture(String authorization, String amount) {
    String id =
        merchant
            .call(
                "Capture",
                Map.of(
                    "AmazonAuthorizationId", authorization,
                    "CaptureReferenceId", nextReference("C"),
                    "CaptureAmount.Amount", amount,
                    "CaptureAmount.CurrencyCode", CURRENCY))
            .text("AmazonCaptureId");
    tell("capture " + amount + " " + CURRENCY + ": " + id);
    return id;
  }

  /** Gives back what was captured, or less. */
  String refund(String capture, String amount) {
    String id =
        merchant
            .call(
                "Refund",
                Map.of(
                    "AmazonCaptureId", capture,
                    "RefundReferenceId", nextReference("R"),
                    "RefundAmount.Amount", amount,
                    "RefundAmount.CurrencyCode", CURRENCY))
            .text("AmazonRefundId");
    tell("refund " + amount + " " + CURRENCY + ": " + id);
    return id;
  }

  /** Says that nothing more will be asked for. */
  void closeOrder(String order) {
    merchant.call("CloseOrderReference", Map.of("AmazonOrderReferenceId", order));
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

  private Optional<String> ledgerState(String id) {
    return ledger
        .object(new Account(sellerId, Environment.SANDBOX), id)
        .map(object -> object.path("state"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  private void tell(String step) {
    watcher.happened(new Happening.PurchaseStep(clock.instant(), scenario, step));
  }

  private String nextReference(String kind) {
    return referencePrefix + "-" + kind + references.incrementAndGet();
  }
}
