package dev.ipnledger.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One CaptureNow purchase with a refund: every kind of notification, tag by tag. */
class NotificationDocumentsTest {
  private static Shop shop;
  private static String order;
  private static String authorization;
  private static String capture;
  private static String refund;

  @BeforeAll
  static void buy() {
    shop = new Shop();
    order = shop.open("20");
    authorization =
        shop.authorize(
                order,
                "auth-1",
                "5",
                "TransactionTimeout",
                "0",
                "CaptureNow",
                "true",
                "SoftDescriptor",
                "Shop")
            .text("AmazonAuthorizationId");
    capture =
        shop.client
            .call("GetAuthorizationDetails", "AmazonAuthorizationId", authorization)
            .text("member");
    refund = shop.refund(capture, "ref-1", "0.33", "SoftDescriptor", "Shop").text("AmazonRefundId");
    shop.pass(Duration.ofSeconds(30));
    shop.client.call(
        "CloseOrderReference", "AmazonOrderReferenceId", order, "ClosureReason", "all sent");
    shop.settle();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  private static JsonNode message(String type, String state) {
    return shop.inbox.messages().stream()
        .filter(message -> message.get("NotificationType").asText().equals(type))
        .filter(
            message ->
                XmlReading.texts(message.get("NotificationData").asText(), "State").contains(state))
        .findFirst()
        .orElseThrow();
  }

  private static String data(String type, String state) {
    return message(type, state).get("NotificationData").asText();
  }

  @Test
  void theInnerJsonHasTheFieldsOfRealOnesAndTheTwelveHourClock() {
    JsonNode message = message("PaymentCapture", "Completed");
    List<String> keys = new ArrayList<>();
    message.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "ReleaseEnvironment",
            "MarketplaceID",
            "Version",
            "NotificationType",
            "SellerId",
            "NotificationReferenceId",
            "Timestamp",
            "NotificationData");
    assertThat(message.get("ReleaseEnvironment").asText()).isEqualTo("Sandbox");
    assertThat(message.get("SellerId").asText()).isEqualTo(Shop.SELLER);
    assertThat(message.get("Timestamp").asText()).isEqualTo("2026-03-01T01:00:00Z");
    String raw =
        shop.inbox.envelopes().stream()
            .map(envelope -> envelope.get("Message").asText())
            .filter(text -> text.contains("PaymentCapture"))
            .findFirst()
            .orElseThrow();
    assertThat(raw).contains("<\\/CaptureDetails>");
  }

  @Test
  void theAuthorizationNamesItsCaptureAndPrintsDoubles() {
    String data = data("PaymentAuthorize", "Closed");
    assertThat(data)
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?><AuthorizationNotification xmlns="https://mws.amazonservices.com/ipn/OffAmazonPayments/2013-01-01">
                <AuthorizationDetails>
                    <AmazonAuthorizationId>%s</AmazonAuthorizationId>
                    <AuthorizationReferenceId>auth-1</AuthorizationReferenceId>
                    <AuthorizationAmount>
                        <Amount>5.0</Amount>
                        <CurrencyCode>EUR</CurrencyCode>
                    </AuthorizationAmount>
                    <CapturedAmount>
                        <Amount>5.0</Amount>
            """
                .formatted(authorization));
    assertThat(XmlReading.texts(data, "Id")).containsExactly(capture);
    assertThat(data).contains("<OrderItemCategories/>");
  }

  @Test
  void theCaptureHasNoRefundsYet() {
    String data = data("PaymentCapture", "Completed");
    assertThat(XmlReading.texts(data, "AmazonCaptureId")).containsExactly(capture);
    assertThat(XmlReading.texts(data, "CaptureReferenceId")).containsExactly("auth-1");
    assertThat(XmlReading.text(data, "RefundedAmount", "Amount")).isEqualTo("0.0");
    assertThat(data).contains("<IdList/>").contains("<SoftDescriptor>AMZ*Shop</SoftDescriptor>");
  }

  @Test
  void theRefundIsSellerInitiated() {
    String data = data("PaymentRefund", "Completed");
    assertThat(XmlReading.texts(data, "AmazonRefundId")).containsExactly(refund);
    assertThat(XmlReading.texts(data, "RefundType")).containsExactly("SellerInitiated");
    assertThat(XmlReading.text(data, "RefundAmount", "Amount")).isEqualTo("0.33");
  }

  @Test
  void theOrderPrintsItsTotalAsAStringAndSaysWhyItClosed() {
    String data = data("OrderReferenceNotification", "Closed");
    assertThat(XmlReading.text(data, "OrderTotal", "Amount")).isEqualTo("20.00");
    assertThat(XmlReading.texts(data, "SellerOrderId")).containsExactly("order-1");
    assertThat(XmlReading.outline(data))
        .isEqualTo(
            """
            OrderReferenceNotification
              OrderReference
                AmazonOrderReferenceId
                OrderTotal
                  Amount
                  CurrencyCode
                SellerOrderAttributes
                  SellerId
                  SellerOrderId
                  OrderItemCategories
                OrderReferenceStatus
                  State
                  LastUpdateTimestamp
                  ReasonCode
                  ReasonDescription
                CreationTimestamp
                ExpirationTimestamp
            """);
    assertThat(XmlReading.texts(data, "ReasonDescription")).containsExactly("all sent");
  }
}
