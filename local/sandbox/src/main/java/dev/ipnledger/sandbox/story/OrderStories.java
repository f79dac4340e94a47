package dev.ipnledger.sandbox.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every state and reason of an order reference. */
final class OrderStories {
  private OrderStories() {}

  static List<Story> all() {
    return List.of(
        Story.of("order-open", "an order is confirmed", Stage::open),
        Story.of("order-stale", "a draft is not confirmed in 3 hours", OrderStories::stale),
        Story.of(
            "order-canceled-by-seller",
            "cancelled; its authorization closes",
            OrderStories::canceled),
        Story.of(
            "order-canceled-by-amazon",
            "Canceled / AmazonCanceled",
            stage -> stage.amazon().cancel(stage.open())),
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
        Story.of("order-max-captures", "ten authorizations captured", OrderStories::maxCaptures));
  }

  private static void stale(Stage stage) {
    stage.draft();
    stage.pass(Duration.ofHours(3));
  }

  private static void canceled(Stage stage) {
    String order = stage.open();
    stage.authorize(order);
    stage.call(
        "CancelOrderReference",
        Map.of("AmazonOrderReferenceId", order, "CancelationReason", "out of stock"));
  }

  private static void closed(Stage stage) {
    String order = stage.open();
    stage.capture(stage.authorize(order));
    stage.call(
        "CloseOrderReference", Map.of("AmazonOrderReferenceId", order, "ClosureReason", "shipped"));
  }

  private static void closedByAmazon(Stage stage) {
    stage.call(
        "CloseOrderReference",
        Map.of(
            "AmazonOrderReferenceId",
            stage.open(),
            "ClosureReason",
            Simulate.text("Closed", "AmazonClosed", "")));
  }

  private static void expired(Stage stage) {
    stage.open();
    stage.pass(Duration.ofDays(180));
  }

  private static String suspended(Stage stage) {
    String order = stage.open();
    stage.authorize(
        order,
        stage.casting().get("amount"),
        Simulate.onAuthorize("Declined", "InvalidPaymentMethod", ""));
    return order;
  }

  private static void repaired(Stage stage) {
    String order = suspended(stage);
    stage.repair(order);
    stage.authorize(order);
  }

  private static void maxAmount(Stage stage) {
    String order = stage.open();
    BigDecimal total = new BigDecimal(stage.casting().get("amount"));
    BigDecimal more =
        total
            .multiply(new BigDecimal("0.15"))
            .setScale(total.scale(), RoundingMode.DOWN)
            .min(new BigDecimal(stage.casting().currency().equals("JPY") ? "8400" : "75"));
    String all = total.add(more).toPlainString();
    stage.capture(stage.authorize(order, all, Map.of()), all, Map.of());
  }

  private static void maxCaptures(Stage stage) {
    String order = stage.open();
    for (int i = 0; i < 10; i++) {
      stage.capture(stage.authorize(order, "1", Map.of()), "1", Map.of());
    }
  }
}
