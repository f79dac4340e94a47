package dev.ipnledger.mws.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Known signatures. A to F are what Amazon's own SDK expects; G to M were computed independently.
 * Parameters of a row are separated by blanks and stand beside the common ones.
 */
class SignatureVectorsTest {
  private static final String SANDBOX = "/OffAmazonPayments_Sandbox/2013-01-01";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A|POST|mws.amazonservices.com|SANDBOX|Action=GetOrderReferenceDetails|cpkDC72d5lMIbo5ET2dvERTw4F2cGQJL3eQPzUe2pAE=
          B|POST|mws.amazonservices.com|SANDBOX|Action=GetOrderReferenceDetails SellerId=OVERRIDE_SELLER_ID MWSAuthToken=TEST_MWS_AUTH_TOKEN|MelQJXDdQJ85Z7aB85s7eYWm5TdGv6xYAQt/joOhXCo=
          C|POST|mws.amazonservices.com|SANDBOX|Action=SetOrderReferenceDetails OrderReferenceAttributes.OrderTotal.Amount=2 OrderReferenceAttributes.OrderTotal.CurrencyCode=USD|i51MSGv9O2G2LHIlhCXLigA3ZKaZRoc7Mb5A1VX2QTA=
          D|POST|mws.amazonservices.com|SANDBOX|Action=ConfirmOrderReference SellerId=OVERRIDE_SELLER_ID MWSAuthToken=TEST_MWS_AUTH_TOKEN|mbJBrZKC4Jz8J+rhRqyfYsY6TkSapWOvCTlC+UDUTok=
          E|POST|mws.amazonservices.com|SANDBOX|Action=ConfirmOrderReference SellerId=OVERRIDE_SELLER_ID MWSAuthToken=TEST_MWS_AUTH_TOKEN AuthorizationAmount.Amount=0.01 AuthorizationAmount.CurrencyCode=EUR SuccessUrl=https://pay.amazon.com/success.html FailureUrl=https://pay.amazon.com/failure.html|KeZbecFqPMxhR4g35iFWsdLmq1rAgwdn4B2WTIFMTHg=
          F|POST|mws.amazonservices.com|SANDBOX|Action=ConfirmOrderReference SellerId=OVERRIDE_SELLER_ID MWSAuthToken=TEST_MWS_AUTH_TOKEN AuthorizationAmount.Amount=0.01 AuthorizationAmount.CurrencyCode=USD SuccessUrl=https://pay.amazon.com/success.html|vGiWtNsdtNKx3QGB+cNNq8tLisqwOeg2a5aIy3p6exw=
          G|GET|mws.amazonservices.com|SANDBOX|Action=GetOrderReferenceDetails|t0jToYSH0ntiOPE9eI65F64FMcNpM+4Jj9n+8MQkDKI=
          H|POST|mws-eu.amazonservices.com|SANDBOX|Action=GetOrderReferenceDetails|EMaIdxZxhVGjH3XM9HivB1wc4y978KYwQxLGaDO6738=
          I|POST|mws-eu.amazonservices.com|/OffAmazonPayments/2013-01-01|Action=GetOrderReferenceDetails|EXp7SX1YczCBK0LZDyGhucu9Kgk72wClQcpaUMwhF1U=
          J|POST|mws.amazonservices.jp|SANDBOX|Action=GetOrderReferenceDetails|m3Z6xVgCtkdaORZn9m1UyEWWFGqZoZMJOab/+M4ZfhI=
          L|POST|mws-eu.amazonservices.com|SANDBOX|Action=GetCaptureDetails AmazonCaptureId=S02-6112897-1842302-C042768|hgaAstPC80YA/9jV0aOCSHWLX+3UQqwKjZt280p8De0=
          M|POST|mws-eu.amazonservices.com||Action=GetReport ReportId=16674517103 Version=2009-01-01|Z4n9J3nB6orHlypfZhmItO1+EtYjY/w34IR9tC894uo=
          """)
  void isSignedAs(
      String id, String method, String host, String path, String parameters, String signature) {
    assertThat(request(method, host, path, parameters).signature("TEST_SECRET_KEY"))
        .isEqualTo(signature);
  }

  @Test
  void vectorKHasEverythingThatNeedsEncoding() {
    SignableRequest h =
        request("POST", "MWS-EU.amazonservices.com", "SANDBOX", "Action=GetOrderReferenceDetails");
    Map<String, String> parameters = new TreeMap<>(h.parameters());
    parameters.put("SellerNote", "a b+c*d~e/é'(!)");
    SignableRequest k = SignableRequest.of(h.method(), h.host(), h.path(), parameters);

    assertThat(k.canonicalQuery()).contains("&SellerNote=a%20b%2Bc%2Ad~e%2F%C3%A9%27%28%21%29&");
    assertThat(k.signature("TEST_SECRET_KEY"))
        .isEqualTo("lJfsvUzOX50AVJKawTqSrGAbUftjK3KbAhmE0+hvDxk=");
  }

  @Test
  void theBareDigestIsRight() {
    assertThat(HmacSha256.base64("SECRET_KEY", "test signature code"))
        .isEqualTo("VWty3pyWd3Ol4pw3L7nFQ/xI6SXXsV5T2aRdoNPVMg0=");
  }

  private static SignableRequest request(
      String method, String host, String path, String parameters) {
    Map<String, String> all = new TreeMap<>();
    all.put("AWSAccessKeyId", "TEST_ACCESS_KEY");
    all.put("SellerId", "TEST_MERCHANT_ID");
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", "2015-12-31T23:59:58Z");
    all.put("Version", "2013-01-01");
    for (String parameter : parameters.split(" ")) {
      int equals = parameter.indexOf('=');
      all.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    boolean aboutOrders =
        all.get("Action").endsWith("OrderReference")
            || all.get("Action").contains("OrderReferenceDetails");
    if (aboutOrders) {
      all.put("AmazonOrderReferenceId", "AMAZON_ORDER_REFERENCE_ID");
    }
    String sent = path == null ? "" : path.replace("SANDBOX", SANDBOX);
    return SignableRequest.of(method, host, sent, all);
  }
}
