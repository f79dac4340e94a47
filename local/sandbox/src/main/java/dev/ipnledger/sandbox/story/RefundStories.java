package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.RefundType;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every state, reason and type of a refund, claims and chargebacks. */
final class RefundStories {
  private static final Duration PENDING = Duration.ofSeconds(30);
  private static final String UNAUTHORIZED = "Unauthorized Transaction Chargeback";

  private RefundStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "refund-completed",
            "Pending for 30 s, then Completed",
            stage -> refunded(stage, Map.of())),
        Story.of(
            "refund-declined",
            "AmazonRejected",
            stage -> refunded(stage, Simulate.onRefund("Declined", "AmazonRejected"))),
        Story.of("refund-processing-failure", "ProcessingFailure", RefundStories::refundFails),
        Story.of(
            "refund-too-much",
            "more than 15 % above the capture is refused",
            RefundStories::tooMuch),
        Story.of(
            "refund-in-seller-central",
            "a person refunds by hand",
            stage -> {
              stage.amazon().refund(stage.merchant().paid(), Map.of());
              stage.pass(PENDING);
            }),
        Story.of(
            "refund-max-amount",
            "refunded up to 15 % more: the capture closes",
            RefundStories::maxRefund),
        Story.of("refund-max-count", "ten refunds: the capture closes", RefundStories::maxRefunds),
        Story.of(
            "a-to-z-refund",
            "Amazon refunds after an A-to-z claim",
            stage -> byAmazon(stage, RefundType.A_TO_Z_REFUND)),
        Story.of(
            "a-to-z-guarantee",
            "the same as RefundType AmazonA-ZGuarantee",
            stage -> byAmazon(stage, RefundType.A_TO_Z_GUARANTEE)),
        Story.of(
            "a-to-z-cancel",
            "the same as RefundType AmazonA-ZCancel",
            stage -> byAmazon(stage, RefundType.A_TO_Z_CANCEL)),
        Story.of(
            "buyer-canceled-refund",
            "a direct debit cancelled by the buyer",
            stage -> byAmazon(stage, RefundType.BUYER_CANCELED)),
        Story.of("chargeback", "a bank disputes a capture", stage -> chargeback(stage, Map.of())),
        Story.of(
            "chargeback-unauthorized",
            "a bank disputes it as an unauthorized transaction",
            stage -> chargeback(stage, Map.of("reason", UNAUTHORIZED))),
        Story.of(
            "chargeback-restated",
            "one dispute is told twice, with another reason the second time",
            stage -> chargeback(stage, Map.of("secondReason", UNAUTHORIZED))),
        Story.of(
            "chargeback-refund",
            "the money of a chargeback goes back",
            stage -> byAmazon(stage, RefundType.CHARGEBACK)));
  }

  private static void refunded(Stage stage, Map<String, String> note) {
    stage.merchant().refund(stage.merchant().paid(), stage.casting().get("refund"), note);
    stage.pass(PENDING);
  }

  private static void refundFails(Stage stage) {
    String capture = stage.merchant().paid();
    stage.amazon().decide(capture.replaceFirst("-C\\d+$", ""), "refund", "processing-failure");
    stage.merchant().refund(capture, stage.casting().get("refund"), Map.of());
    stage.pass(PENDING);
  }

  private static void maxRefund(Stage stage) {
    stage.merchant().refund(stage.merchant().paid(), stage.casting().cap(), Map.of());
    stage.pass(PENDING);
  }

  private static void tooMuch(Stage stage) {
    String capture = stage.merchant().paid();
    stage
        .merchant()
        .refused(
            "Refund",
            stage.merchant().refunding(capture, stage.casting().aboveCap(), Map.of()),
            "TransactionAmountExceeded");
  }

  private static void chargeback(Stage stage, Map<String, String> reasons) {
    stage.about(stage.amazon().chargeback(stage.merchant().paid(), reasons));
  }

  private static void maxRefunds(Stage stage) {
    String capture = stage.merchant().paid();
    for (int i = 0; i < 10; i++) {
      stage.merchant().refund(capture, "1", Map.of());
      stage.pass(PENDING);
    }
  }

  private static void byAmazon(Stage stage, RefundType type) {
    stage.amazon().refund(stage.merchant().paid(), Map.of("refundType", type.wireName()));
    stage.pass(PENDING);
  }
}
