package dev.ipnledger.sandbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is agreed with a seller changes what documents show: fees, currencies, billing address. */
class SellerTermsTest {
  private final Shop shop = new Shop();
  private SandboxClient client;

  @AfterEach
  void stop() {
    shop.close();
  }

  private void register(String region, String terms) {
    Reply reply =
        shop.client.control(
            "POST",
            "/control/sellers",
            """
            {"sellerId":"A1TERMS","accessKeyId":"TERMSKEY","secretKey":"%s","environments":{"sandbox":
              {"region":"%s","terms":%s,"topics":[{"endpoint":"%s"}]}}}
            """
                .formatted(Shop.SECRET_KEY, region, terms, shop.inbox.address()));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    client = new SandboxClient(shop.sandbox, shop.clock, "A1TERMS", "TERMSKEY", Shop.SECRET_KEY);
  }

  private String open(String amount, String currency) {
    String order =
        shop.client
            .control(
                "POST",
                "/control/buyer/sign-in",
                "{\"sellerId\":\"A1TERMS\",\"environment\":\"sandbox\"}")
            .json()
            .get("id")
            .asText();
    shop.client.control("POST", "/control/buyer/address", "{\"id\":\"" + order + "\"}");
    Reply chosen = choose(order, "card");
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
    Reply set =
        client.call(
            "SetOrderReferenceDetails",
            "AmazonOrderReferenceId",
            order,
            "OrderReferenceAttributes.OrderTotal.Amount",
            amount,
            "OrderReferenceAttributes.OrderTotal.CurrencyCode",
            currency);
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    return order;
  }

  private Reply choose(String order, String method) {
    return shop.client.control(
        "POST",
        "/control/buyer/wallet",
        "{\"id\":\"%s\",\"method\":\"%s\"}".formatted(order, method));
  }

  private Reply authorize(String order, String amount, String currency, String captureNow) {
    return client.call(
        "Authorize",
        "AmazonOrderReferenceId",
        order,
        "AuthorizationReferenceId",
        "auth-" + order,
        "AuthorizationAmount.Amount",
        amount,
        "AuthorizationAmount.CurrencyCode",
        currency,
        "TransactionTimeout",
        "0",
        "CaptureNow",
        captureNow);
  }

  private Reply refund(String capture, String amount, String currency) {
    return client.call(
        "Refund",
        "AmazonCaptureId",
        capture,
        "RefundReferenceId",
        "refund-1",
        "RefundAmount.Amount",
        amount,
        "RefundAmount.CurrencyCode",
        currency);
  }

  private String heard(String type) {
    shop.settle();
    return shop.inbox.messages().stream()
        .filter(message -> message.get("NotificationType").asText().equals(type))
        .map(message -> message.get("NotificationData").asText())
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void feesAreASharePlusAFixedPartAndARefundBringsTheShareBack() {
    register("de", "{\"percentageFee\":\"2.9\",\"fixedFee\":\"0.30\"}");
    String capture = authorize(open("20", "EUR"), "10", "EUR", "true").text("member");
    Reply captured = client.call("GetCaptureDetails", "AmazonCaptureId", capture);
    assertThat(captured.text("CaptureFee", "Amount")).isEqualTo("0.59");
    assertThat(XmlReading.text(heard("PaymentCapture"), "CaptureFee", "Amount")).isEqualTo("0.59");
    Reply refunded = refund(capture, "5", "EUR");
    assertThat(refunded.text("FeeRefunded", "Amount")).isEqualTo("0.15");
    shop.pass(Duration.ofMinutes(1));
    assertThat(XmlReading.text(heard("PaymentRefund"), "FeeRefunded", "Amount")).isEqualTo("0.15");
  }

  @Test
  void anOrderInAnotherCurrencyIsConvertedAsInRealNotifications() {
    register("de", "{\"ledgerCurrency\":\"EUR\",\"percentageFee\":\"1.0\"}");
    Reply authorized = authorize(open("19.95", "GBP"), "19.95", "GBP", "true");
    assertThat(authorized.text("AuthorizationAmount", "CurrencyCode")).isEqualTo("GBP");
    assertThat(authorized.text("AuthorizationFee", "CurrencyCode")).isEqualTo("EUR");
    String capture = authorized.text("member");
    Reply captured = client.call("GetCaptureDetails", "AmazonCaptureId", capture);
    assertThat(captured.text("ConvertedAmount", "Amount")).isEqualTo("21.84");
    assertThat(captured.text("ConvertedAmount", "CurrencyCode")).isEqualTo("EUR");
    assertThat(captured.text("ConversionRate")).isEqualTo("0.913362644");
    assertThat(captured.text("CaptureFee", "CurrencyCode")).isEqualTo("EUR");
    String notification = heard("PaymentCapture");
    assertThat(XmlReading.outline(notification))
        .contains("CaptureAmount\n      Amount\n      CurrencyCode\n    ConvertedAmount")
        .contains("ConversionRate\n    RefundedAmount");
    assertThat(XmlReading.text(notification, "CaptureFee", "CurrencyCode"))
        .as("notifications have fees in the buyer's currency")
        .isEqualTo("GBP");
    assertThat(XmlReading.text(notification, "CaptureFee", "Amount")).isEqualTo("0.2");
    Reply refunded = refund(capture, "0.33", "GBP");
    assertThat(refunded.text("ConvertedAmount", "Amount")).isEqualTo("0.36");
  }

  @Test
  void withoutAnAgreementAnOrderIsInACurrencyOfTheRegion() {
    register("de", "{}");
    for (String currency : List.of("NOK", "USD", "ABC")) {
      String order =
          shop.control()
              .createOrder(
                  new dev.ipnledger.sandbox.model.Account(
                      "A1TERMS", dev.ipnledger.sandbox.model.Environment.SANDBOX),
                  null,
                  null);
      assertThat(
              client
                  .call(
                      "SetOrderReferenceDetails",
                      "AmazonOrderReferenceId",
                      order,
                      "OrderReferenceAttributes.OrderTotal.Amount",
                      "1",
                      "OrderReferenceAttributes.OrderTotal.CurrencyCode",
                      currency)
                  .code())
          .isEqualTo("CurrencyUnsupported");
    }
  }

  @Test
  void aVatRegisteredSellerSeesTheBillingAddressOfWhatIsAuthorized() {
    register("uk", "{\"vatRegistered\":\"true\"}");
    String order = open("50", "GBP");
    Reply open = authorize(order, "10", "GBP", "false");
    assertThat(open.text("AuthorizationBillingAddress", "AddressLine1")).isNotEmpty();
    assertThat(open.text("AuthorizationBillingAddress", "CountryCode")).isEqualTo("GB");
    String id = open.text("AmazonAuthorizationId");
    client.call("CloseAuthorization", "AmazonAuthorizationId", id);
    assertThat(
            client
                .call("GetAuthorizationDetails", "AmazonAuthorizationId", id)
                .texts("AuthorizationBillingAddress"))
        .as("closed without a capture")
        .isEmpty();
    Reply captured = authorize(open("50", "GBP"), "10", "GBP", "true");
    assertThat(captured.texts("AuthorizationBillingAddress")).hasSize(1);
    shop.settle();
    assertThat(shop.inbox.messages())
        .allSatisfy(
            message ->
                assertThat(message.get("NotificationData").asText()).doesNotContain("Address"));
  }

  @Test
  void othersNeverSeeIt() {
    register("uk", "{}");
    assertThat(authorize(open("50", "GBP"), "10", "GBP", "false").body())
        .doesNotContain("BillingAddress");
  }

  @Test
  void directDebitIsOfferedInGermanyOnly() {
    register("uk", "{}");
    String british = signIn();
    assertThat(choose(british, "direct-debit").status()).isEqualTo(409);
    register("de", "{}");
    assertThat(choose(signIn(), "direct-debit").status()).isEqualTo(200);
  }

  private String signIn() {
    return shop.client
        .control(
            "POST",
            "/control/buyer/sign-in",
            "{\"sellerId\":\"A1TERMS\",\"environment\":\"sandbox\"}")
        .json()
        .get("id")
        .asText();
  }

  @Test
  void termsThatCannotBeAreRefused() {
    for (String terms :
        List.of(
            "{\"percentageFee\":\"much\"}",
            "{\"fixedFee\":\"-1\"}",
            "{\"ledgerCurrency\":\"euro\"}")) {
      Reply reply =
          shop.client.control(
              "POST",
              "/control/sellers",
              """
              {"sellerId":"A1","accessKeyId":"K","secretKey":"S",
               "environments":{"live":{"region":"uk","terms":%s}}}
              """
                  .formatted(terms));
      assertThat(reply.status()).as(reply.body()).isEqualTo(400);
      assertThat(reply.body()).contains("terms.");
    }
  }
}
