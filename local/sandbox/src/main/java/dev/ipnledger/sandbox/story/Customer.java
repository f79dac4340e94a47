package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/** What the buyer does in a story. */
final class Customer {
  private final Stage stage;

  Customer(Stage stage) {
    this.stage = requireNonNull(stage, "stage is null");
  }

  /** A draft of an order with everything chosen. */
  String draft() {
    return draft("card");
  }

  /** The same with another payment method, such as {@code direct-debit}. */
  String draft(String method) {
    String order = post("sign-in", stage.account());
    stage.about(order);
    post("address", Map.of("id", order));
    choose(order, method);
    stage.tell("a buyer signs in and chooses address and wallet: " + order);
    return order;
  }

  /** Chooses a payment method in the wallet. */
  void choose(String id, String method) {
    post("wallet", Map.of("id", id, "method", method));
  }

  /** A draft of a billing agreement with everything chosen, and consent given. */
  String agreement() {
    Map<String, String> draft = new HashMap<>(stage.account());
    draft.put("currency", stage.casting().currency());
    String agreement = post("agreements", draft);
    stage.about(agreement);
    choose(agreement, "card");
    post("agreement-consent", Map.of("id", agreement, "given", "true"));
    stage.tell("a buyer agrees to recurring charges: " + agreement);
    return agreement;
  }

  /** Repairs the payment method of an order or a billing agreement on Amazon's site. */
  void repair(String id) {
    post("repair", Map.of("id", id));
    stage.tell("the buyer repairs the payment method");
  }

  /** Changes something of a billing agreement on Amazon's site. */
  void edit(String agreement, String edit) {
    post("agreement-edits", Map.of("id", agreement, "edit", edit));
    stage.tell("the buyer changes the " + edit.replace('-', ' ') + " of the agreement");
  }

  /** Ends a billing agreement on Amazon's site. */
  void close(String agreement) {
    post("agreement-close", Map.of("id", agreement));
    stage.tell("the buyer ends the agreement");
  }

  private String post(String step, Map<String, String> fields) {
    return stage.console().post("/control/buyer/" + step, fields).path("id").asText();
  }
}
