package dev.ipnledger.sandbox.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import java.util.List;
import java.util.Map;

/** What a shop was notified of, in words. */
final class Heard {
  /** The notifications that carry an amount of their own, and where. */
  private static final Map<String, String> AMOUNTS =
      Map.of(
          "OrderReferenceNotification", "OrderTotal",
          "PaymentAuthorize", "AuthorizationAmount",
          "PaymentCapture", "CaptureAmount",
          "PaymentRefund", "RefundAmount");

  private Heard() {}

  /**
   * Every notification so far, once nothing is on its way any more: type, state with its reason,
   * and amount, such as {@code PaymentAuthorize Closed/MaxCapturesProcessed 20.0 EUR}.
   */
  static List<String> by(Shop shop) {
    shop.settle();
    return shop.inbox.messages().stream().map(Heard::inWords).toList();
  }

  private static String inWords(JsonNode message) {
    String type = message.get("NotificationType").asText();
    String xml = message.get("NotificationData").asText();
    List<String> states = XmlReading.texts(xml, "State");
    List<String> reasons = XmlReading.texts(xml, "ReasonCode");
    String state = states.isEmpty() ? "" : " " + states.getFirst();
    String reason = reasons.isEmpty() ? "" : "/" + reasons.getFirst();
    String amount = AMOUNTS.get(type);
    return type
        + state
        + reason
        + (amount == null
            ? ""
            : " "
                + XmlReading.text(xml, amount, "Amount")
                + " "
                + XmlReading.text(xml, amount, "CurrencyCode"));
  }
}
