package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.RefundType;
import dev.ipnledger.sandbox.story.Story.Ending;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Captures, refunds, claims and chargebacks. */
final class MoneyStories {
  private static final Duration PENDING = Duration.ofSeconds(30);

  private MoneyStories() {}

  static List<Story> all() {
    return List.of(
        Story.of("capture-completed", "authorized, then captured", Stage::paid),
        Story.of(
            "capture-now",
            "authorized and captured in one call",
            stage ->
                stage.authorize(
                    stage.open(), stage.casting().get("amount"), Map.of("CaptureNow", "true"))),
        Story.of(
            "capture-pending",
            "Pending for 30 s, then Completed",
            stage -> {
              simulated(stage, "Pending", "");
              stage.pass(PENDING);
            }),
        new Story(
            "capture-late",
            "captured after 7 days, live: Pending first, then Completed",
            Environment.LIVE,
            Ending.TAKEN,
            MoneyStories::late),
        Story.of(
            "capture-declined",
            "AmazonRejected",
            stage -> simulated(stage, "Declined", "AmazonRejected")),
        Story.of("capture-processing-failure", "ProcessingFailure", MoneyStories::captureFails),
        Story.of(
            "capture-closed-by-amazon",
            "Completed, then Closed / AmazonClosed",
            stage -> {
              simulated(stage, "Closed", "AmazonClosed");
              stage.pass(PENDING);
            }),
        Story.of(
            "capture-in-seller-central",
            "a person captures by hand",
            stage -> stage.amazon().capture(stage.authorize(stage.open()))),
        Story.of("split-shipment", "two authorizations, captured in part", MoneyStories::split),
        Story.of(
            "refund-completed",
            "Pending for 30 s, then Completed",
            stage -> refunded(stage, Map.of())),
        Story.of(
            "refund-declined",
            "AmazonRejected",
            stage -> refunded(stage, Simulate.onRefund("Declined", "AmazonRejected"))),
        Story.of("refund-processing-failure", "ProcessingFailure", MoneyStories::refundFails),
        Story.of(
            "refund-in-seller-central",
            "a person refunds by hand",
            stage -> {
              stage.amazon().refund(stage.paid(), Map.of());
              stage.pass(PENDING);
            }),
        Story.of(
            "refund-max-amount",
            "refunded up to 15 % more: the capture closes",
            MoneyStories::maxRefund),
        Story.of("refund-max-count", "ten refunds: the capture closes", MoneyStories::maxRefunds),
        Story.of(
            "a-to-z-refund",
            "Amazon refunds after an A-to-z claim",
            stage -> byAmazon(stage, RefundType.A_TO_Z_REFUND)),
        Story.of(
            "buyer-canceled-refund",
            "a direct debit cancelled by the buyer",
            stage -> byAmazon(stage, RefundType.BUYER_CANCELED)),
        Story.of(
            "chargeback",
            "a bank disputes a capture",
            stage -> stage.about(stage.amazon().chargeback(stage.paid()))),
        Story.of(
            "chargeback-refund",
            "the money of a chargeback goes back",
            stage -> byAmazon(stage, RefundType.CHARGEBACK)));
  }

  private static void simulated(Stage stage, String state, String reason) {
    stage.capture(
        stage.authorize(stage.open()),
        stage.casting().get("amount"),
        Simulate.onCapture(state, reason));
  }

  private static void late(Stage stage) {
    String authorization = stage.authorize(stage.open());
    stage.pass(Duration.ofDays(8));
    stage.capture(authorization);
    stage.pass(Duration.ofHours(1));
  }

  private static void captureFails(Stage stage) {
    String order = stage.open();
    String authorization = stage.authorize(order);
    stage.amazon().decide(order, "capture", "processing-failure");
    stage.capture(authorization);
  }

  private static void split(Stage stage) {
    String order = stage.open();
    stage.capture(stage.authorize(order, "8", Map.of()), "7", Map.of());
    stage.capture(stage.authorize(order, "5", Map.of()), "5", Map.of());
  }

  private static void refunded(Stage stage, Map<String, String> note) {
    stage.refund(stage.paid(), stage.casting().get("refund"), note);
    stage.pass(PENDING);
  }

  private static void refundFails(Stage stage) {
    String capture = stage.paid();
    stage.amazon().decide(capture.replaceFirst("-C\\d+$", ""), "refund", "processing-failure");
    stage.refund(capture, stage.casting().get("refund"), Map.of());
    stage.pass(PENDING);
  }

  private static void maxRefund(Stage stage) {
    BigDecimal paid = new BigDecimal(stage.casting().get("amount"));
    BigDecimal more =
        paid.multiply(new BigDecimal("0.15"))
            .setScale(paid.scale(), RoundingMode.DOWN)
            .min(new BigDecimal("75"));
    stage.refund(stage.paid(), paid.add(more).toPlainString(), Map.of());
    stage.pass(PENDING);
  }

  private static void maxRefunds(Stage stage) {
    String capture = stage.paid();
    for (int i = 0; i < 10; i++) {
      stage.refund(capture, "1", Map.of());
      stage.pass(PENDING);
    }
  }

  private static void byAmazon(Stage stage, RefundType type) {
    stage.amazon().refund(stage.paid(), Map.of("refundType", type.wireName()));
    stage.pass(PENDING);
  }
}
