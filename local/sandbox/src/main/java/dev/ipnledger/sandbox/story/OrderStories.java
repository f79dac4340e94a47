package dev.ipnledger.sandbox.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every state and reason of an order reference. */
final class OrderStories {
  private OrderStories() {}

  static List<Story> all() {
    return List.of(
        Story.of("order-open", "an order is confirmed", stage -> stage.merchant().open()),
        Story.of("order-stale", "a draft is not confirmed in 3 hours", OrderStories::stale),
        Story.of(
            "order-canceled-by-seller",
            "cancelled; its authorization closes",
            OrderStories::canceled),
        Story.of(
            "order-canceled-by-amazon",
            "Canceled / AmazonCanceled",
            stage -> stage.amazon().cancel(stage.merchant().open())),
        Story.of("order-closed-by-seller", "Closed / SellerClosed", OrderStories::closed),
        Story.of(
            "order-closed-by-amazon",
            "Closed / AmazonClosed, by its simulation string",
            OrderStories::closedByAmazon),
        Story.of("order-expired", "180 days pass", OrderStories::expired),
        Story.of("order-suspended", "a payment method fails: Suspended", OrderStories::suspended),
        Story.of(
            "order-repaired",
            "suspended, and the buyer repairs the payment method",
            OrderStories::repaired),
        Story.of(
            "order-max-amount-charged",
            "captured up to 15 % above the total",
            OrderStories::maxAmount),
        Story.of("order-max-captures", "ten authorizations captured", OrderStories::maxCaptures),
        Story.of(
            "order-max-authorizations",
            "ten authorizations that count; the eleventh is refused",
            OrderStories::maxAuthorizations),
        Story.of(
            "order-payment-method-not-allowed",
            "direct debit is not allowed; the buyer chooses a card",
            OrderStories::notAllowed),
        Story.of(
            "order-not-authorized-in-time",
            "confirmed with ExpectImmediateAuthorization, and nothing is authorized in an hour",
            OrderStories::notInTime));
  }

  private static void stale(Stage stage) {
    stage.customer().draft();
    stage.pass(Duration.ofHours(3));
  }

  private static void canceled(Stage stage) {
    String order = stage.merchant().open();
    stage.merchant().authorize(order);
    stage
        .merchant()
        .call(
            "CancelOrderReference",
            Map.of("AmazonOrderReferenceId", order, "CancelationReason", "out of stock"));
  }

  private static void closed(Stage stage) {
    String order = stage.merchant().open();
    stage.merchant().capture(stage.merchant().authorize(order));
    stage
        .merchant()
        .call(
            "CloseOrderReference",
            Map.of("AmazonOrderReferenceId", order, "ClosureReason", "shipped"));
  }

  private static void closedByAmazon(Stage stage) {
    stage
        .merchant()
        .call(
            "CloseOrderReference",
            Map.of(
                "AmazonOrderReferenceId",
                stage.merchant().open(),
                "ClosureReason",
                Simulate.text("Closed", "AmazonClosed", "")));
  }

  private static void expired(Stage stage) {
    stage.merchant().open();
    stage.pass(Duration.ofDays(180));
  }

  private static String suspended(Stage stage) {
    String order = stage.merchant().open();
    stage
        .merchant()
        .authorize(
            order,
            stage.casting().get("amount"),
            Simulate.onAuthorize("Declined", "InvalidPaymentMethod", ""));
    return order;
  }

  private static void repaired(Stage stage) {
    String order = suspended(stage);
    stage.customer().repair(order);
    stage.merchant().authorize(order);
  }

  private static void maxAmount(Stage stage) {
    String order = stage.merchant().open();
    String all = stage.casting().cap();
    stage.merchant().capture(stage.merchant().authorize(order, all, Map.of()), all, Map.of());
  }

  private static void maxCaptures(Stage stage) {
    String order = stage.merchant().open();
    for (int i = 0; i < 10; i++) {
      stage.merchant().capture(stage.merchant().authorize(order, "1", Map.of()), "1", Map.of());
    }
  }

  private static void maxAuthorizations(Stage stage) {
    String order = stage.merchant().open();
    for (int i = 0; i < 10; i++) {
      stage.merchant().authorize(order, "1", Map.of());
    }
    stage
        .merchant()
        .refused(
            "Authorize",
            stage.merchant().authorization(order, "1", Map.of()),
            "TransactionCountExceeded");
  }

  private static void notAllowed(Stage stage) {
    String order = stage.customer().draft("direct-debit");
    stage
        .merchant()
        .set(order, Map.of("OrderReferenceAttributes.SellerNote", Simulate.notAllowed()));
    Map<String, String> id = Map.of("AmazonOrderReferenceId", order);
    stage.merchant().refused("ConfirmOrderReference", id, "ConstraintsExist");
    stage.customer().choose(order, "card");
    stage.merchant().call("ConfirmOrderReference", id);
  }

  private static void notInTime(Stage stage) {
    String order = stage.customer().draft();
    stage.merchant().set(order, Map.of());
    stage
        .merchant()
        .call(
            "ConfirmOrderReference",
            Map.of("AmazonOrderReferenceId", order, "ExpectImmediateAuthorization", "true"));
    stage.pass(Duration.ofHours(1));
  }
}
