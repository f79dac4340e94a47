package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trees of answers, written out. */
class AnswerShapesTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  private static String captureNow(String order, String reference) {
    return shop.authorize(
            order,
            reference,
            "10",
            "TransactionTimeout",
            "0",
            "CaptureNow",
            "true",
            "SoftDescriptor",
            "test")
        .text("AmazonAuthorizationId");
  }

  @Test
  void aDraftHasAStateAPartialAddressAndNoBuyer() {
    String order = shop.draft("20");
    Reply reply = shop.client.call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order);
    assertThat(XmlReading.outline(reply.body()))
        .isEqualTo(
            """
            GetOrderReferenceDetailsResponse
              GetOrderReferenceDetailsResult
                OrderReferenceDetails
                  AmazonOrderReferenceId
                  CreationTimestamp
                  ExpirationTimestamp
                  OrderReferenceStatus
                    State
                  Destination
                    DestinationType
                    PhysicalDestination
                      City
                      StateOrRegion
                      PostalCode
                      CountryCode
                  OrderTotal
                    CurrencyCode
                    Amount
                  SellerOrderAttributes
                    SellerOrderId
                  ReleaseEnvironment
              ResponseMetadata
                RequestId
            """);
    assertThat(reply.text("ReleaseEnvironment")).isEqualTo("Sandbox");
    assertThat(reply.text("OrderTotal", "Amount")).isEqualTo("20.00");
  }

  @Test
  void aConfirmedOrderShowsItsBuyerAndAReason() {
    String order = shop.open("20");
    shop.client.call(
        "CloseOrderReference", "AmazonOrderReferenceId", order, "ClosureReason", "a < b & c");
    Reply reply = shop.client.call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order);
    assertThat(reply.texts("Buyer")).hasSize(1);
    assertThat(reply.text("OrderReferenceStatus", "State")).isEqualTo("Closed");
    assertThat(reply.text("ReasonCode")).isEqualTo("SellerClosed");
    assertThat(reply.text("ReasonDescription")).isEqualTo("a < b & c");
  }

  @Test
  void theFirstAnswerOfCaptureNowShowsNothingCapturedYet() {
    Reply reply =
        shop.authorize(
            shop.open("20"), "now-1", "10", "TransactionTimeout", "0", "CaptureNow", "true");
    assertThat(reply.text("AuthorizationStatus", "State")).isEqualTo("Closed");
    assertThat(reply.text("ReasonCode")).isEqualTo("MaxCapturesProcessed");
    assertThat(reply.text("CapturedAmount", "Amount")).isEqualTo("0");
    assertThat(reply.texts("member")).hasSize(1);
    Reply again =
        shop.client.call(
            "GetAuthorizationDetails",
            "AmazonAuthorizationId",
            reply.text("AmazonAuthorizationId"));
    assertThat(again.text("CapturedAmount", "Amount")).isEqualTo("10.00");
  }

  @Test
  void aSoftDescriptorWithoutCaptureNowIsTakenAndMeansNothing() {
    Reply reply =
        shop.authorize(
            shop.open("20"), "soft-1", "10", "TransactionTimeout", "0", "SoftDescriptor", "test");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.texts("SoftDescriptor")).isEmpty();
  }

  @Test
  void aCaptureHasItsTree() {
    String authorization = captureNow(shop.open("20"), "shape-1");
    Reply authorized =
        shop.client.call("GetAuthorizationDetails", "AmazonAuthorizationId", authorization);
    String capture = authorized.text("member");
    Reply captured = shop.client.call("GetCaptureDetails", "AmazonCaptureId", capture);
    assertThat(XmlReading.outline(captured.body()))
        .isEqualTo(
            """
            GetCaptureDetailsResponse
              GetCaptureDetailsResult
                CaptureDetails
                  CaptureReferenceId
                  CaptureFee
                    CurrencyCode
                    Amount
                  CreationTimestamp
                  AmazonCaptureId
                  SoftDescriptor
                  IdList
                  CaptureStatus
                    LastUpdateTimestamp
                    State
                  RefundedAmount
                    CurrencyCode
                    Amount
                  SellerCaptureNote
                  CaptureAmount
                    CurrencyCode
                    Amount
              ResponseMetadata
                RequestId
            """);
    assertThat(captured.text("SoftDescriptor")).isEqualTo("AMZ*test");
    String refund = shop.refund(capture, "shape-2", "1").text("AmazonRefundId");
    Reply refunded = shop.client.call("GetRefundDetails", "AmazonRefundId", refund);
    assertThat(refunded.text("RefundType")).isEqualTo("SellerInitiated");
  }

  @Test
  void confirmAndCloseAnswerWithMetadataOnlyAndCancelWithAnEmptyResult() {
    String order = shop.draft("20");
    Reply confirmed = shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    assertThat(XmlReading.outline(confirmed.body()))
        .isEqualTo(
            """
            ConfirmOrderReferenceResponse
              ResponseMetadata
                RequestId
            """);
    Reply cancelled = shop.client.call("CancelOrderReference", "AmazonOrderReferenceId", order);
    assertThat(XmlReading.outline(cancelled.body()))
        .isEqualTo(
            """
            CancelOrderReferenceResponse
              CancelOrderReferenceResult
              ResponseMetadata
                RequestId
            """);
    Reply closed =
        shop.client.call("CloseOrderReference", "AmazonOrderReferenceId", shop.open("5"));
    assertThat(closed.texts("CloseOrderReferenceResult")).isEmpty();
  }

  @Test
  void answersCarryNamespaceRequestIdAndTime() {
    Reply reply = shop.client.call("GetServiceStatus");
    assertThat(XmlReading.parse(reply.body()).getDocumentElement().getNamespaceURI())
        .isEqualTo("http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01");
    assertThat(reply.headers().get("x-mws-request-id")).containsExactly(reply.text("RequestId"));
    assertThat(reply.headers().get("x-mws-timestamp").getFirst())
        .matches("2026-03-01T13:00:00\\.\\d{3}Z");
    assertThat(reply.headers().get("content-type").getFirst()).startsWith("text/xml");
  }

  @Test
  void aRefusalIsADocumentWithItsCode() {
    Reply reply =
        shop.client.call(
            "SetOrderReferenceDetails",
            "AmazonOrderReferenceId",
            shop.open("5"),
            "OrderReferenceAttributes.OrderTotal.Amount",
            "10",
            "OrderReferenceAttributes.OrderTotal.CurrencyCode",
            "EUR");
    assertThat(reply.code()).isEqualTo("OrderReferenceNotModifiable");
    assertThat(reply.status()).isEqualTo(405);
  }
}
