package dev.ipnledger.sandbox.story;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Solution providers: their credits, what they hear of merchants, and their copies. */
final class ProviderStories {
  private static final Duration PENDING = Duration.ofSeconds(30);

  private ProviderStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
            "provider-credit",
            "a capture passes money to a solution provider",
            ProviderStories::credited),
        Story.of(
            "provider-credit-reversed",
            "all of it is taken back: the reversal completes, the credit closes",
            ProviderStories::reversed),
        Story.of(
            "provider-credit-reversal-declined",
            "it is taken back with a refund, and the refund is declined",
            ProviderStories::declined),
        Story.of(
            "provider-event", "a solution provider hears of a merchant", ProviderStories::event),
        Story.of("solution-provider-copy", "a provider's topic gets a copy", Copies::play));
  }

  private static String credited(Stage stage) {
    String capture =
        stage
            .merchant()
            .capture(
                stage.merchant().authorize(stage.merchant().open()),
                stage.casting().get("amount"),
                member(stage, "ProviderCreditList", "CreditAmount"));
    stage.pass(PENDING);
    return capture;
  }

  private static Map<String, String> member(Stage stage, String list, String amountName) {
    String member = list + ".member.1.";
    Map<String, String> parameters =
        stage.merchant().amounts(member + amountName, stage.casting().get("refund"));
    parameters.put(member + "ProviderId", stage.casting().get("providerId"));
    return parameters;
  }

  private static void reversed(Stage stage) {
    String capture = credited(stage);
    String credit =
        stage
            .merchant()
            .call("GetCaptureDetails", Map.of("AmazonCaptureId", capture))
            .text("ProviderCreditId");
    Map<String, String> parameters =
        stage.merchant().amounts("CreditReversalAmount", stage.casting().get("refund"));
    parameters.put("AmazonProviderCreditId", credit);
    parameters.put("CreditReversalReferenceId", stage.reference());
    stage.merchant().call("ReverseProviderCredit", parameters);
    stage.pass(PENDING);
  }

  private static void declined(Stage stage) {
    Map<String, String> more =
        new HashMap<>(member(stage, "ProviderCreditReversalList", "CreditReversalAmount"));
    more.putAll(Simulate.onRefund("Declined", "AmazonRejected"));
    stage.merchant().refund(credited(stage), stage.casting().get("refund"), more);
    stage.pass(PENDING);
  }

  private static void event(Stage stage) {
    stage.about(stage.casting().account().sellerId());
    stage.console().post("/control/amazon/provider-events", stage.account());
    stage.tell("a merchant registers with a solution provider");
  }
}
