package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signatures that Amazon's own clients expect, and more computed with independent code. */
class SignatureV2Test {
  private static final String SANDBOX = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final String US = "mws.amazonservices.com";
  private static final String EU = "mws-eu.amazonservices.com";

  private static Map<String, String> getOrder(String... more) {
    Map<String, String> parameters =
        new HashMap<>(
            Map.of(
                "AWSAccessKeyId", "TEST_ACCESS_KEY",
                "Action", "GetOrderReferenceDetails",
                "AmazonOrderReferenceId", "AMAZON_ORDER_REFERENCE_ID",
                "SellerId", "TEST_MERCHANT_ID",
                "SignatureMethod", "HmacSHA256",
                "SignatureVersion", "2",
                "Timestamp", "2015-12-31T23:59:58Z",
                "Version", "2013-01-01"));
    for (int i = 0; i < more.length; i += 2) {
      parameters.put(more[i], more[i + 1]);
    }
    return parameters;
  }

  private static String sign(
      String method, String host, String path, Map<String, String> parameters) {
    return SignatureV2.sign(method, host, path, parameters, "TEST_SECRET_KEY", "HmacSHA256");
  }

  @Test
  void vectorA() {
    assertThat(sign("POST", US, SANDBOX, getOrder()))
        .isEqualTo("cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE=");
  }

  @Test
  void vectorBWithAToken() {
    assertThat(
            sign(
                "POST",
                US,
                SANDBOX,
                getOrder("SellerId", "OVERRIDE_SELLER_ID", "MWSAuthToken", "TEST_MWS_AUTH_TOKEN")))
        .isEqualTo("MelQJXDdQJ85Z7aB85s7eYWm5TdGv6xYAQt/joOhXCo=");
  }

  @Test
  void vectorEWithUrls() {
    assertThat(
            sign(
                "POST",
                US,
                SANDBOX,
                getOrder(
                    "SellerId", "OVERRIDE_SELLER_ID",
                    "MWSAuthToken", "TEST_MWS_AUTH_TOKEN",
                    "Action", "ConfirmOrderReference",
                    "AuthorizationAmount.Amount", "0.01",
                    "AuthorizationAmount.CurrencyCode", "EUR",
                    "SuccessUrl", "https://pay.amazon.com/success.html",
                    "FailureUrl", "https://pay.amazon.com/failure.html")))
        .isEqualTo("KeZbecFqPMxhR4g35iFWsdLmq1rAgwdn4B2WTIFMTHg=");
  }

  @Test
  void vectorGAsGet() {
    assertThat(sign("GET", US, SANDBOX, getOrder()))
        .isEqualTo("t0jToYSH0ntiOPE9eI65F64FMcNpM+4Jj9n+8MQkDKI=");
  }

  @Test
  void vectorsHAndIInEuropeSandboxAndLive() {
    assertThat(sign("POST", EU, SANDBOX, getOrder()))
        .isEqualTo("EMaIdxZxhVGjH3XM9HivB1wc4y978KYwQxLGaDO6738=");
    assertThat(sign("POST", EU, "/OffAmazonPayments/2013-01-01", getOrder()))
        .isEqualTo("EXp7SX1YczCBK0LZDyGhucu9Kgk72wClQcpaUMwhF1U=");
  }

  @Test
  void vectorKWithCharactersThatEncodersDisagreeAbout() {
    assertThat(SignatureV2.encode("a b+c*d~e/é'(!)"))
        .isEqualTo("a%20b%2Bc%2Ad~e%2F%C3%A9%27%28%21%29");
    assertThat(sign("POST", EU, SANDBOX, getOrder("SellerNote", "a b+c*d~e/é'(!)")))
        .isEqualTo("lJfsvUzOX50AVJKawTqSrGAbUftjK3KbAhmE0+hvDxk=");
  }

  @Test
  void theSignatureItselfIsNotSigned() {
    assertThat(sign("POST", US, SANDBOX, getOrder("Signature", "anything")))
        .isEqualTo("cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE=");
  }
}
