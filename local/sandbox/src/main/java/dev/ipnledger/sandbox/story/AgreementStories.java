package dev.ipnledger.sandbox.story;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every state, reason and EventType of a billing agreement. */
final class AgreementStories {
  private AgreementStories() {}

  static List<Story> all() {
    return List.of(
        Story.of("agreement-open", "a billing agreement is confirmed", AgreementStories::open),
        Story.of("agreement-stale", "a draft is not confirmed in 3 hours", AgreementStories::stale),
        Story.of(
            "agreement-charged",
            "confirmed, then charged at once; its order allows one authorization and closes",
            stage -> charge(stage, open(stage), stage.casting().get("amount"), Map.of())),
        Story.of(
            "agreement-order",
            "an order is made from it, which stays open",
            AgreementStories::order),
        Story.of(
            "agreement-suspended",
            "a charge is declined; the buyer repairs the payment method",
            AgreementStories::suspended),
        Story.of(
            "agreement-month-spent",
            "the month's limit is charged; another charge is refused",
            AgreementStories::spent),
        Story.of(
            "agreement-payment-method-updated",
            "the buyer changes the payment method (PaymentMethodUpdated)",
            stage -> stage.customer().edit(open(stage), "payment-method")),
        Story.of(
            "agreement-address-updated",
            "the buyer changes the address (AddressUpdated)",
            stage -> stage.customer().edit(open(stage), "address")),
        Story.of(
            "agreement-both-updated",
            "the buyer changes both (AddressAndPaymentMethodUpdated)",
            stage -> stage.customer().edit(open(stage), "address-and-payment-method")),
        Story.of(
            "agreement-canceled",
            "Amazon cancels it, with the order it was charged on",
            AgreementStories::canceled),
        Story.of("agreement-closed", "the seller closes it", AgreementStories::closed),
        Story.of(
            "agreement-closed-by-buyer",
            "Closed / BuyerClosed",
            stage -> stage.customer().close(open(stage))),
        Story.of(
            "agreement-closed-by-amazon",
            "Closed / AmazonClosed",
            stage -> stage.amazon().close(open(stage))),
        Story.of(
            "agreement-expired", "Closed / Expired", stage -> stage.amazon().expire(open(stage))));
  }

  private static String open(Stage stage) {
    String agreement = stage.customer().agreement();
    stage.merchant().call("ConfirmBillingAgreement", Map.of("AmazonBillingAgreementId", agreement));
    return agreement;
  }

  private static void stale(Stage stage) {
    stage.customer().agreement();
    stage.pass(Duration.ofHours(3));
  }

  private static void charge(
      Stage stage, String agreement, String amount, Map<String, String> more) {
    stage.about(
        stage
            .merchant()
            .call("AuthorizeOnBillingAgreement", charging(stage, agreement, amount, more))
            .text("AmazonOrderReferenceId"));
  }

  private static Map<String, String> charging(
      Stage stage, String agreement, String amount, Map<String, String> more) {
    Map<String, String> parameters = stage.merchant().amounts("AuthorizationAmount", amount);
    parameters.put("AmazonBillingAgreementId", agreement);
    parameters.put("AuthorizationReferenceId", stage.reference());
    parameters.put("TransactionTimeout", "0");
    parameters.put("CaptureNow", "true");
    parameters.putAll(more);
    return parameters;
  }

  private static String order(Stage stage) {
    Map<String, String> parameters =
        new HashMap<>(
            stage
                .merchant()
                .amounts("OrderReferenceAttributes.OrderTotal", stage.casting().get("amount")));
    parameters.put("Id", open(stage));
    parameters.put("IdType", "BillingAgreement");
    parameters.put("ConfirmNow", "true");
    String order =
        stage
            .merchant()
            .call("CreateOrderReferenceForId", parameters)
            .text("AmazonOrderReferenceId");
    stage.about(order);
    stage.merchant().authorize(order);
    return order;
  }

  private static void suspended(Stage stage) {
    String agreement = open(stage);
    charge(
        stage,
        agreement,
        stage.casting().get("amount"),
        Simulate.onAuthorize("Declined", "InvalidPaymentMethod", ""));
    stage.customer().repair(agreement);
  }

  private static void spent(Stage stage) {
    String agreement = open(stage);
    charge(stage, agreement, stage.casting().currency().equals("JPY") ? "50000" : "500", Map.of());
    stage
        .merchant()
        .refused(
            "AuthorizeOnBillingAgreement",
            charging(stage, agreement, "1", Map.of()),
            "PeriodicAmountExceeded");
  }

  private static void canceled(Stage stage) {
    order(stage);
    stage.amazon().cancel(stage.ids().iterator().next());
  }

  private static void closed(Stage stage) {
    stage
        .merchant()
        .call(
            "CloseBillingAgreement",
            Map.of("AmazonBillingAgreementId", open(stage), "ClosureReason", "ended"));
  }
}
