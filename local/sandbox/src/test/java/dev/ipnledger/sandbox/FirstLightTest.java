package dev.ipnledger.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FirstLightTest {
  @Test
  void aPurchaseGoesFromButtonToRefundAndEveryStepIsNotified() {
    try (Shop shop = new Shop()) {
      String order = shop.open("20.00");
      Reply authorized = shop.authorize(order, "auth-1", "20.00", "TransactionTimeout", "0");
      assertThat(authorized.status()).as(authorized.body()).isEqualTo(200);
      assertThat(authorized.text("State")).isEqualTo("Open");
      String authorization = authorized.text("AmazonAuthorizationId");

      Reply captured = shop.capture(authorization, "cap-1", "20.00");
      assertThat(captured.text("State")).isEqualTo("Completed");
      String capture = captured.text("AmazonCaptureId");

      Reply refunded = shop.refund(capture, "ref-1", "5");
      assertThat(refunded.text("State")).isEqualTo("Pending");
      String refund = refunded.text("AmazonRefundId");
      shop.pass(Duration.ofSeconds(30));
      shop.settle();

      assertThat(shop.inbox.summaries())
          .containsExactlyInAnyOrder(
              "OrderReferenceNotification Open",
              "PaymentAuthorize Open",
              "PaymentAuthorize Closed",
              "PaymentCapture Completed",
              "PaymentRefund Completed");
      assertThat(
              shop.client
                  .call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order)
                  .texts("member"))
          .containsExactly(authorization);
      assertThat(
              shop.client
                  .call("GetAuthorizationDetails", "AmazonAuthorizationId", authorization)
                  .text("CapturedAmount", "Amount"))
          .isEqualTo("20.00");
      assertThat(
              shop.client
                  .get("GetCaptureDetails", "AmazonCaptureId", capture)
                  .text("RefundedAmount", "Amount"))
          .isEqualTo("5.00");
      assertThat(shop.client.get("GetRefundDetails", "AmazonRefundId", refund).text("State"))
          .isEqualTo("Completed");

      JsonNode truth = shop.client.control("GET", "/control/truth/orders/" + order, null).json();
      assertThat(truth.get("state").asText()).isEqualTo("Open");
      assertThat(truth.get("capturedAmount").get("amount").asText()).isEqualTo("20.00");
      JsonNode captureTruth = truth.get("authorizations").get(0).get("captures").get(0);
      assertThat(captureTruth.get("refundedAmount").get("amount").asText()).isEqualTo("5.00");
      assertThat(captureTruth.get("refunds").get(0).get("state").asText()).isEqualTo("Completed");
    }
  }
}
