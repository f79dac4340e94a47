package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.shop.Exchange;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What the merchant's shop does in a story: signed calls, and orders on their usual way. */
final class Merchant {
  /** A bucket of the sandbox environment fills by one call in two seconds. */
  private static final Duration BREATH = Duration.ofSeconds(2);

  private static final int BREATHS = 30;

  private final Stage stage;

  Merchant(Stage stage) {
    this.stage = requireNonNull(stage, "stage is null");
  }

  /** A confirmed order. */
  String open() {
    String order = stage.customer().draft();
    confirm(order);
    return order;
  }

  /** Sets the total of a draft and confirms it. */
  void confirm(String order) {
    set(order, Map.of());
    call("ConfirmOrderReference", Map.of("AmazonOrderReferenceId", order));
  }

  /** Sets the total of a draft, with more parameters. */
  void set(String order, Map<String, String> more) {
    Map<String, String> parameters =
        amounts("OrderReferenceAttributes.OrderTotal", stage.casting().get("amount"));
    parameters.put("AmazonOrderReferenceId", order);
    parameters.put(
        "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId",
        stage.casting().get("sellerOrderId"));
    parameters.put(
        "OrderReferenceAttributes.SellerOrderAttributes.StoreName",
        stage.casting().get("storeName"));
    parameters.putAll(more);
    call("SetOrderReferenceDetails", parameters);
  }

  /** Authorizes at once, with more or other parameters; returns the id. */
  String authorize(String order, String amount, Map<String, String> more) {
    return call("Authorize", authorization(order, amount, more)).text("AmazonAuthorizationId");
  }

  String authorize(String order) {
    return authorize(order, stage.casting().get("amount"), Map.of());
  }

  /** The parameters of an Authorize call. */
  Map<String, String> authorization(String order, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("AuthorizationAmount", amount);
    parameters.put("AmazonOrderReferenceId", order);
    parameters.put("AuthorizationReferenceId", stage.reference());
    parameters.put("TransactionTimeout", "0");
    parameters.putAll(more);
    return parameters;
  }

  String capture(String authorization, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("CaptureAmount", amount);
    parameters.put("AmazonAuthorizationId", authorization);
    parameters.put("CaptureReferenceId", stage.reference());
    parameters.putAll(more);
    return call("Capture", parameters).text("AmazonCaptureId");
  }

  String capture(String authorization) {
    return capture(authorization, stage.casting().get("amount"), Map.of());
  }

  /** An order that is paid; returns the capture's id. */
  String paid() {
    return capture(authorize(open()));
  }

  String refund(String capture, String amount, Map<String, String> more) {
    return call("Refund", refunding(capture, amount, more)).text("AmazonRefundId");
  }

  /** The parameters of a Refund call. */
  Map<String, String> refunding(String capture, String amount, Map<String, String> more) {
    Map<String, String> parameters = amounts("RefundAmount", amount);
    parameters.put("AmazonCaptureId", capture);
    parameters.put("RefundReferenceId", stage.reference());
    parameters.putAll(more);
    return parameters;
  }

  /** An amount in the story's currency as two parameters. */
  Map<String, String> amounts(String name, String amount) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put(name + ".Amount", amount);
    parameters.put(name + ".CurrencyCode", stage.casting().currency());
    return parameters;
  }

  /**
   * A signed call; one that is throttled is made again a little later, by the sandbox's clock.
   *
   * @throws StoryException when it is refused
   */
  Exchange call(String action, Map<String, String> parameters) {
    Exchange exchange = exchange(action, parameters);
    if (!exchange.succeeded()) {
      throw StoryException.refused(exchange);
    }
    String state = exchange.text("State");
    stage.tell("the shop calls " + action + (state.isEmpty() ? "" : ": " + state));
    return exchange;
  }

  /**
   * A signed call that the service must refuse with that error code.
   *
   * @throws StoryException when it does anything else
   */
  void refused(String action, Map<String, String> parameters, String code) {
    Exchange exchange = exchange(action, parameters);
    if (!exchange.text("Code").equals(code)) {
      throw StoryException.notRefused(exchange, code);
    }
    stage.tell("the shop calls " + action + ", which is refused: " + code);
  }

  private Exchange exchange(String action, Map<String, String> parameters) {
    Exchange exchange = stage.desks().shop().call(stage.casting().account(), action, parameters);
    for (int i = 0; i < BREATHS && exchange.text("Code").equals("RequestThrottled"); i++) {
      stage.advance(BREATH);
      exchange = stage.desks().shop().call(stage.casting().account(), action, parameters);
    }
    return exchange;
  }
}
