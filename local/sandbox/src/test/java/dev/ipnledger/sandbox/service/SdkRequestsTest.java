package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.http.HttpAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls as the SDKs of Login and Pay for PHP, Python, C#, Ruby and Java send them: each signs the
 * one canonical form, and writes its form or query in its own way.
 */
class SdkRequestsTest {
  private static final String SANDBOX = "/OffAmazonPayments_Sandbox/2013-01-01";
  private static final String NOTE = "a b+c*d~e/é'(!) \u65E5\u672C \uD83D\uDE00 100%";

  private final Shop shop = new Shop();

  @AfterEach
  void stop() {
    shop.close();
  }

  /** How an SDK writes a request. */
  enum Sdk {
    /** Sorted, stamped with three zeros. */
    PHP("yyyy-MM-dd'T'HH:mm:ss.'000Z'", "application/x-www-form-urlencoded", true),
    /** Sorted, stamped in seconds. */
    PYTHON("yyyy-MM-dd'T'HH:mm:ss'Z'", "application/x-www-form-urlencoded", true),
    /** In the order of its own table, stamped in milliseconds. */
    C_SHARP(
        "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "application/x-www-form-urlencoded; charset=utf-8", false),
    /** Sorted, stamped in seconds; Net::HTTP says what it posts. */
    RUBY("yyyy-MM-dd'T'HH:mm:ss'Z'", "application/x-www-form-urlencoded", true),
    /** A map's order. */
    JAVA("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "application/x-www-form-urlencoded;charset=UTF-8", false);

    final String stamp;
    final String contentType;
    final boolean sorted;

    Sdk(String stamp, String contentType, boolean sorted) {
      this.stamp = stamp;
      this.contentType = contentType;
      this.sorted = sorted;
    }
  }

  private SignedCall call(String action, String... namesAndValues) {
    return new SignedCall(action, shop.clock.instant(), namesAndValues);
  }

  private HttpAnswer send(SignedCall call) {
    return shop.sandbox.parts().answer(call.http());
  }

  private void accepted(SignedCall call) {
    HttpAnswer answer = send(call);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private void refused(SignedCall call, String code) {
    assertThat(XmlReading.texts(send(call).body(), "Code")).containsExactly(code);
  }

  @ParameterizedTest
  @EnumSource
  void aDraftIsDescribedInEveryLanguage(Sdk sdk) {
    String order = shop.draft("20");
    SignedCall call =
        call(
                "SetOrderReferenceDetails",
                "AmazonOrderReferenceId",
                order,
                "OrderReferenceAttributes.OrderTotal.Amount",
                "94.50",
                "OrderReferenceAttributes.OrderTotal.CurrencyCode",
                "EUR",
                "OrderReferenceAttributes.SellerNote",
                NOTE,
                "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId",
                "bestellung-1",
                "MWSAuthToken",
                "amzn.mws.d6ac8f2d-6a5f-b06e-9d22-8b31a2c0d0b3")
            .stamped(sdk.stamp)
            .contentType(sdk.contentType)
            .sorted(sdk.sorted);
    HttpAnswer answer = send(call);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(XmlReading.texts(answer.body(), "SellerNote")).containsExactly(NOTE);
    assertThat(XmlReading.texts(answer.body(), "Amount")).containsExactly("94.50");
  }

  /** What stands on the left is sent for what stands on the right; both are the same text. */
  @ParameterizedTest
  @CsvSource({"+, %20", "*, %2A", "%7e, ~", "%c3%a9, %C3%A9", "(, %28", "!, %21", "%2D, -"})
  void aTextMayBeSentInAnyEncodingOfIt(String sent, String canonical) {
    accepted(
        call(
                "GetOrderReferenceDetails",
                "AmazonOrderReferenceId",
                shop.draft("20"),
                "Note",
                NOTE + "-")
            .sending(canonical, sent));
  }

  @Test
  void butOnlyTheCanonicalOneCanBeSigned() {
    SignedCall call = call("GetServiceStatus", "Note", "a b");
    accepted(call);
    refused(call.signing("%20", "+"), "SignatureDoesNotMatch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'+00:00'"
      })
  void timesMayHaveFractionsOrNone(String stamp) {
    accepted(call("GetServiceStatus").stamped(stamp));
  }

  @ParameterizedTest(name = "to {0}, signed for {1}")
  @CsvSource({
    "localhost:8083, localhost:8083",
    "localhost:8083, localhost",
    "LocalHost:8083, localhost:8083",
    "localhost:8083, mws-eu.amazonservices.com",
    "localhost:8083, mws.amazonservices.com",
    "localhost:8083, mws.amazonservices.jp",
    "mws-eu.amazonservices.com, mws-eu.amazonservices.com",
    "MWS-EU.amazonservices.com, mws-eu.amazonservices.com",
    "mws-eu.amazonservices.com:443, mws-eu.amazonservices.com",
    "localhost:8083, http://localhost:8083"
  })
  void hostsAreTakenAsClientsSignThem(String header, String signed) {
    accepted(call("GetServiceStatus").to(header).signedFor(signed));
  }

  @Test
  void anyOtherHostIsNot() {
    refused(call("GetServiceStatus").signedFor("example.invalid"), "SignatureDoesNotMatch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OffAmazonPayments/2013-01-01",
        "/OffAmazonPayments/2013-01-01/",
        "/OffAmazonPayments_Sandbox/2013-01-01",
        "/OffAmazonPayments_Sandbox/2013-01-01/"
      })
  void bothPathsHaveASlashAtTheirEndOrNone(String path) {
    accepted(call("GetServiceStatus").path(path));
    accepted(call("GetServiceStatus").path(path).method("GET"));
  }

  @Test
  void thePathThatIsSignedIsTheOneThatIsSent() {
    SignedCall call = call("GetServiceStatus");
    refused(call.path(SANDBOX + "/").signedPath(SANDBOX), "SignatureDoesNotMatch");
  }

  @Test
  void everyOperationIsTakenByGetAndByPost() {
    String order = shop.open("20");
    for (String method : List.of("GET", "POST")) {
      accepted(
          call(
                  "Authorize",
                  "AmazonOrderReferenceId",
                  order,
                  "AuthorizationReferenceId",
                  "by-" + method,
                  "AuthorizationAmount.Amount",
                  "1.00",
                  "AuthorizationAmount.CurrencyCode",
                  "EUR")
              .method(method));
    }
    assertThat(shop.control().truth(order).orElseThrow().authorizations()).hasSize(2);
  }

  @Test
  void aFormMayEndWithAnAmpersandAndHaveNoContentType() {
    accepted(call("GetServiceStatus").ending("&"));
    accepted(call("GetServiceStatus").contentType(null));
    accepted(call("GetServiceStatus").contentType("Application/X-WWW-Form-UrlEncoded"));
  }

  @Test
  void emptyParametersAreAsGoodAsAbsentOnesAndUnknownOnesDoNotMatter() {
    accepted(
        call(
            "CloseOrderReference",
            "AmazonOrderReferenceId",
            shop.open("20"),
            "ClosureReason",
            "",
            "MWSAuthToken",
            "",
            "SomethingNew",
            "x"));
  }

  @Test
  void theOlderAlgorithmIsTakenToo() {
    accepted(call("GetServiceStatus").algorithm("HmacSHA1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE"})
  void flagsAreReadInAnyCase(String flag) {
    HttpAnswer answer =
        send(
            call(
                "Authorize",
                "AmazonOrderReferenceId",
                shop.open("20"),
                "AuthorizationReferenceId",
                "a",
                "AuthorizationAmount.Amount",
                "1.00",
                "AuthorizationAmount.CurrencyCode",
                "EUR",
                "TransactionTimeout",
                "0",
                "CaptureNow",
                flag));
    assertThat(XmlReading.texts(answer.body(), "CaptureNow")).containsExactly("true");
  }

  @Test
  void listsAreNumberedInTheThreeFormsThatTheSdksSend() {
    String order = shop.open("20");
    String[] authorize = {
      "AmazonOrderReferenceId",
      order,
      "AuthorizationReferenceId",
      "a",
      "AuthorizationAmount.Amount",
      "10",
      "AuthorizationAmount.CurrencyCode",
      "EUR",
      "TransactionTimeout",
      "0",
      "CaptureNow",
      "true",
      "ProviderCreditList.member.1.ProviderId",
      "PROVIDER1",
      "ProviderCreditList.member.1.CreditAmount.Amount",
      "1",
      "ProviderCreditList.member.1.CreditAmount.CurrencyCode",
      "EUR",
      "ProviderCreditList.member.2.ProviderId",
      "PROVIDER2",
      "ProviderCreditList.member.2.CreditAmount.Amount",
      "2",
      "ProviderCreditList.member.2.CreditAmount.CurrencyCode",
      "EUR"
    };
    String capture =
        XmlReading.texts(send(call("Authorize", authorize)).body(), "member").getFirst();
    HttpAnswer captured = send(call("GetCaptureDetails", "AmazonCaptureId", capture));
    assertThat(XmlReading.texts(captured.body(), "ProviderId"))
        .containsExactly("PROVIDER1", "PROVIDER2");
    for (Map.Entry<String, Integer> found : Map.of("Open", 1, "Closed", 0).entrySet()) {
      HttpAnswer listed =
          send(
              call(
                  "ListOrderReference",
                  "QueryId",
                  "order-1",
                  "QueryIdType",
                  "SellerOrderId",
                  "PaymentDomain",
                  "EU_EUR",
                  "OrderReferenceStatusListFilter.OrderReferenceStatus.1",
                  found.getKey(),
                  "OrderReferenceStatusListFilter.OrderReferenceStatus.2",
                  "Canceled"));
      assertThat(XmlReading.texts(listed.body(), "OrderReference")).hasSize(found.getValue());
    }
    accepted(
        call(
                "GetFeedSubmissionList",
                "FeedSubmissionIdList.Id.1",
                "1",
                "FeedSubmissionIdList.Id.2",
                "2")
            .path("/")
            .version("2009-01-01"));
  }

  /** A vector of the SDKs, stamped in 2015: whoever replays it sets the sandbox's clock to it. */
  @Test
  void aRecordedCallIsAnsweredByASandboxOfItsTime() {
    Instant then = Instant.parse("2015-12-31T23:59:58Z");
    SignedCall recorded =
        new SignedCall(
                "GetOrderReferenceDetails",
                then,
                "AmazonOrderReferenceId",
                "AMAZON_ORDER_REFERENCE_ID")
            .seller("TEST_MERCHANT_ID")
            .to("mws-eu.amazonservices.com")
            .signedFor("mws-eu.amazonservices.com");
    assertThat(recorded.signature()).isEqualTo("EMaIdxZxhVGjH3XM9HivB1wc4y978KYwQxLGaDO6738=");
    refused(recorded, "AccessDenied");
  }
}
