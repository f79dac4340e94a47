package dev.ipnledger.sandbox.story;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Billing agreements and provider credits. */
final class AgreementStories {
  private AgreementStories() {}

  static List<Story> all() {
    return List.of(
        Story.of("agreement-open", "a billing agreement is confirmed", AgreementStories::agreement),
        Story.of(
            "agreement-charged",
            "confirmed, then charged at once",
            stage -> charge(stage, agreement(stage), Map.of())),
        Story.of(
            "agreement-suspended",
            "a charge is declined; the buyer repairs the payment method",
            AgreementStories::suspended),
        Story.of(
            "agreement-canceled",
            "Amazon cancels it",
            stage -> stage.amazon().cancel(agreement(stage))),
        Story.of(
            "agreement-closed",
            "the seller closes it",
            stage ->
                stage.call(
                    "CloseBillingAgreement",
                    Map.of(
                        "AmazonBillingAgreementId", agreement(stage), "ClosureReason", "ended"))),
        Story.of(
            "provider-credit",
            "a capture passes money to a solution provider",
            AgreementStories::credit));
  }

  private static String agreement(Stage stage) {
    Map<String, String> draft = new HashMap<>(stage.account());
    draft.put("currency", stage.casting().currency());
    String agreement = stage.console().post("/control/buyer/agreements", draft).path("id").asText();
    stage.about(agreement);
    stage.console().post("/control/buyer/wallet", Map.of("id", agreement, "method", "card"));
    stage
        .console()
        .post("/control/buyer/agreement-consent", Map.of("id", agreement, "given", "true"));
    stage.tell("a buyer agrees to recurring charges: " + agreement);
    stage.call("ConfirmBillingAgreement", Map.of("AmazonBillingAgreementId", agreement));
    return agreement;
  }

  private static void charge(Stage stage, String agreement, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("AmazonBillingAgreementId", agreement);
    parameters.put("AuthorizationReferenceId", stage.reference());
    parameters.put("AuthorizationAmount.Amount", stage.casting().get("amount"));
    parameters.put("AuthorizationAmount.CurrencyCode", stage.casting().currency());
    parameters.put("TransactionTimeout", "0");
    parameters.put("CaptureNow", "true");
    parameters.putAll(more);
    stage.about(
        stage.call("AuthorizeOnBillingAgreement", parameters).text("AmazonOrderReferenceId"));
  }

  private static void suspended(Stage stage) {
    String agreement = agreement(stage);
    charge(stage, agreement, Simulate.onAuthorize("Declined", "InvalidPaymentMethod", ""));

    stage.repair(agreement);
  }

  private static void credit(Stage stage) {
    String list = "ProviderCreditList.member.1.";
    stage.capture(
        stage.authorize(stage.open()),
        stage.casting().get("amount"),
        Map.of(
            list + "ProviderId",
            stage.casting().get("providerId"),
            list + "CreditAmount.Amount",
            stage.casting().get("refund"),
            list + "CreditAmount.CurrencyCode",
            stage.casting().currency()));
    stage.pass(Duration.ofSeconds(30));
  }
}
