package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.Desks;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import dev.ipnledger.sandbox.shop.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a story is played: buyer, shop, Amazon and the clock, and what was done so far. */
public final class Stage {
  /** A bucket of the sandbox environment fills by one call in two seconds. */
  private static final Duration BREATH = Duration.ofSeconds(2);

  private static final int BREATHS = 30;

  private final Desks desks;
  private final Console console;
  private final Casting casting;
  private final Amazon amazon;
  private final String prefix;
  private final List<String> steps = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<DeliveryAttempt> direct = new ArrayList<>();
  private int references;

  /**
   * @param prefix begins every reference id, unique for this play
   */
  Stage(Desks desks, Console console, Casting casting, String prefix) {
    this.desks = requireNonNull(desks, "desks is null");
    this.console = requireNonNull(console, "console is null");
    this.casting = requireNonNull(casting, "casting is null");
    this.amazon = new Amazon(console, casting);
    this.prefix = requireNonNull(prefix, "prefix is null");
  }

  Desks desks() {
    return desks;
  }

  Console console() {
    return console;
  }

  Amazon amazon() {
    return amazon;
  }

  Casting casting() {
    return casting;
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  /** Objects the story is about; children follow from their order reference. */
  Set<String> ids() {
    return ids;
  }

  /** Attempts that were waited for, about nothing with an id. */
  List<DeliveryAttempt> direct() {
    return direct;
  }

  void tell(String step) {
    steps.add(step);
  }

  void about(String id) {
    ids.add(id);
  }

  void delivered(DeliveryAttempt attempt) {
    direct.add(attempt);
  }

  String reference() {
    return prefix + "-" + ++references;
  }

  /** Lets time pass by the sandbox's clock. */
  void pass(Duration time) {
    advance(time);
    tell("the clock moves by " + time);
  }

  private void advance(Duration time) {
    console.post("/control/clock/advance", Map.of("by", time.toString()));
    desks.control().deliverDue();
  }

  /** The fields that name whose shop it is. */
  Map<String, String> account() {
    return Map.of(
        "sellerId", casting.account().sellerId(),
        "environment", casting.account().environment().key());
  }

  /** The buyer repairs the payment method on Amazon's site. */
  void repair(String id) {
    console.post("/control/buyer/repair", Map.of("id", id));
    tell("the buyer repairs the payment method");
  }

  /** A draft with everything chosen. */
  String draft() {
    String order = console.post("/control/buyer/sign-in", account()).path("id").asText();
    about(order);
    console.post("/control/buyer/address", Map.of("id", order));
    console.post("/control/buyer/wallet", Map.of("id", order, "method", "card"));
    tell("a buyer signs in and chooses address and wallet: " + order);
    return order;
  }

  /** A confirmed order. */
  String open() {
    String order = draft();
    confirm(order);
    return order;
  }

  /** Sets the total of a draft and confirms it. */
  void confirm(String order) {
    call(
        "SetOrderReferenceDetails",
        Map.of(
            "AmazonOrderReferenceId",
            order,
            "OrderReferenceAttributes.OrderTotal.Amount",
            casting.get("amount"),
            "OrderReferenceAttributes.OrderTotal.CurrencyCode",
            casting.currency(),
            "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId",
            casting.get("sellerOrderId"),
            "OrderReferenceAttributes.SellerOrderAttributes.StoreName",
            casting.get("storeName")));
    call("ConfirmOrderReference", Map.of("AmazonOrderReferenceId", order));
  }

  /** Authorizes at once, with more or other parameters; returns the id. */
  String authorize(String order, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("AuthorizationAmount", amount);
    parameters.put("AmazonOrderReferenceId", order);
    parameters.put("AuthorizationReferenceId", reference());
    parameters.put("TransactionTimeout", "0");
    parameters.putAll(more);
    return call("Authorize", parameters).text("AmazonAuthorizationId");
  }

  String authorize(String order) {
    return authorize(order, casting.get("amount"), Map.of());
  }

  String capture(String authorization, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("CaptureAmount", amount);
    parameters.put("AmazonAuthorizationId", authorization);
    parameters.put("CaptureReferenceId", reference());
    parameters.putAll(more);
    return call("Capture", parameters).text("AmazonCaptureId");
  }

  String capture(String authorization) {
    return capture(authorization, casting.get("amount"), Map.of());
  }

  /** An order that is paid; returns the capture's id. */
  String paid() {
    return capture(authorize(open()));
  }

  String refund(String capture, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("RefundAmount", amount);
    parameters.put("AmazonCaptureId", capture);
    parameters.put("RefundReferenceId", reference());
    parameters.putAll(more);
    return call("Refund", parameters).text("AmazonRefundId");
  }

  private Map<String, String> amounts(String name, String amount) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put(name + ".Amount", amount);
    parameters.put(name + ".CurrencyCode", casting.currency());
    return parameters;
  }

  /**
   * A signed call; one that is throttled is made again a little later, by the sandbox's clock.
   *
   * @throws StoryException when it is refused
   */
  Exchange call(String action, Map<String, String> parameters) {
    Exchange exchange = desks.shop().call(casting.account(), action, parameters);
    for (int i = 0; i < BREATHS && exchange.text("Code").equals("RequestThrottled"); i++) {
      advance(BREATH);
      exchange = desks.shop().call(casting.account(), action, parameters);
    }
    if (!exchange.succeeded()) {
      throw StoryException.refused(exchange);
    }
    String state = exchange.text("State");
    tell("the shop calls " + action + (state.isEmpty() ? "" : ": " + state));
    return exchange;
  }
}
