package dev.ipnledger.sandbox.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation with bad input: the documented code, never a 500, never a change. */
class RefusalsTest {
  private static Shop shop;
  private static SandboxClient stranger;
  private static String order;
  private static String authorization;
  private static String capture;
  private static String refund;

  /** Operations with their required parameters and a good value for each. */
  private static Map<String, List<String>> required;

  @BeforeAll
  static void start() {
    shop = new Shop();
    shop.control().register(shop.seller("STRANGER1", "STRANGERKEY"));
    stranger =
        new SandboxClient(shop.sandbox, shop.clock, "STRANGER1", "STRANGERKEY", Shop.SECRET_KEY);
    order = shop.open("100");
    authorization =
        shop.authorize(order, "a1", "20", "TransactionTimeout", "0").text("AmazonAuthorizationId");
    String captured =
        shop.authorize(order, "a2", "20", "TransactionTimeout", "0").text("AmazonAuthorizationId");
    capture = shop.capture(captured, "c1", "20").text("AmazonCaptureId");
    refund = shop.refund(capture, "r1", "1").text("AmazonRefundId");
    List<String> ofOrder = List.of("AmazonOrderReferenceId", order);
    required =
        Map.ofEntries(
            Map.entry("GetOrderReferenceDetails", ofOrder),
            Map.entry(
                "SetOrderReferenceDetails",
                List.of(
                    "AmazonOrderReferenceId",
                    order,
                    "OrderReferenceAttributes.OrderTotal.Amount",
                    "10",
                    "OrderReferenceAttributes.OrderTotal.CurrencyCode",
                    "EUR")),
            Map.entry("ConfirmOrderReference", ofOrder),
            Map.entry("CancelOrderReference", ofOrder),
            Map.entry("CloseOrderReference", ofOrder),
            Map.entry(
                "Authorize",
                List.of(
                    "AmazonOrderReferenceId",
                    order,
                    "AuthorizationReferenceId",
                    "new-a",
                    "AuthorizationAmount.Amount",
                    "1",
                    "AuthorizationAmount.CurrencyCode",
                    "EUR")),
            Map.entry("GetAuthorizationDetails", List.of("AmazonAuthorizationId", authorization)),
            Map.entry("CloseAuthorization", List.of("AmazonAuthorizationId", authorization)),
            Map.entry(
                "Capture",
                List.of(
                    "AmazonAuthorizationId",
                    authorization,
                    "CaptureReferenceId",
                    "new-c",
                    "CaptureAmount.Amount",
                    "1",
                    "CaptureAmount.CurrencyCode",
                    "EUR")),
            Map.entry("GetCaptureDetails", List.of("AmazonCaptureId", capture)),
            Map.entry(
                "Refund",
                List.of(
                    "AmazonCaptureId",
                    capture,
                    "RefundReferenceId",
                    "new-r",
                    "RefundAmount.Amount",
                    "1",
                    "RefundAmount.CurrencyCode",
                    "EUR")),
            Map.entry("GetRefundDetails", List.of("AmazonRefundId", refund)));
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredParameterMissingIsInvalid() {
    return variations((name, good) -> null, "InvalidParameterValue", 400, "is missing");
  }

  @TestFactory
  Stream<DynamicTest> everyRequiredParameterTooLongIsInvalid() {
    return variations((name, good) -> "9".repeat(300), "InvalidParameterValue", 400, "is too long");
  }

  @TestFactory
  Stream<DynamicTest> everyAmountThatIsNoneIsInvalid() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String bad : new String[] {"0", "-1", "1,00", "1e3", "NaN", "1.001", "ten", "1."}) {
      variations(
              (name, good) -> name.endsWith(".Amount") ? bad : good,
              "InvalidParameterValue",
              400,
              "as " + bad)
          .filter(test -> test.getDisplayName().contains(".Amount "))
          .forEach(tests::add);
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyUnknownIdIsNotFound() {
    return calls("an unknown id", action -> replaceId(action, "S02-0000000-0000000"), 404);
  }

  @TestFactory
  Stream<DynamicTest> everyObjectOfAnotherSellerIsNotFound() {
    return required.keySet().stream()
        .map(
            action ->
                DynamicTest.dynamicTest(
                    action + " by a stranger",
                    () -> {
                      JsonNode before = truth();
                      Reply reply =
                          stranger.call(action, required.get(action).toArray(new String[0]));
                      assertThat(reply.status()).as(reply.body()).isEqualTo(404);
                      assertThat(reply.code()).isIn(unknownCodes());
                      assertThat(truth()).isEqualTo(before);
                    }));
  }

  @Test
  void anIdOfTheOtherEnvironmentIsAnInternalServerErrorAsTheGuideSays() {
    SandboxClient live =
        new SandboxClient(shop.sandbox, shop.clock, Shop.SELLER, Shop.ACCESS_KEY, Shop.SECRET_KEY)
            .live();
    Reply reply = live.call("GetOrderReferenceDetails", "AmazonOrderReferenceId", order);
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.code()).isEqualTo("InternalServerError");
    assertThat(reply.text("Type")).isEqualTo("Receiver");
  }

  @Test
  void referenceIdsHaveAtMost32OfTheirCharacters() {
    for (String bad : new String[] {"a".repeat(33), "a b", "a/b", "é"}) {
      Reply reply = shop.authorize(order, bad, "1");
      assertThat(reply.code()).as(bad).isEqualTo("InvalidParameterValue");
    }
  }

  @Test
  void freeTextsHaveTheirLengths() {
    Reply reply = shop.authorize(order, "long", "1", "SellerAuthorizationNote", "n".repeat(256));
    assertThat(reply.code()).isEqualTo("InvalidParameterValue");
    reply =
        shop.authorize(
            order, "long", "1", "SoftDescriptor", "12345678901234567", "CaptureNow", "true");
    assertThat(reply.code()).isEqualTo("InvalidParameterValue");
    reply = shop.authorize(order, "long", "1", "TransactionTimeout", "1441");
    assertThat(reply.code()).isEqualTo("InvalidParameterValue");
    reply = shop.authorize(order, "long", "1", "CaptureNow", "yes");
    assertThat(reply.code()).isEqualTo("InvalidParameterValue");
    reply = shop.authorize(order, "long", "1", "SellerAuthorizationNote", "a\u0001b");
    assertThat(reply.code()).isEqualTo("InvalidParameterValue");
  }

  @Test
  void aCurrencyOfAnotherRegionIsUnsupported() {
    Reply reply =
        shop.client.call(
            "SetOrderReferenceDetails",
            "AmazonOrderReferenceId",
            shop.draft("5"),
            "OrderReferenceAttributes.OrderTotal.Amount",
            "10",
            "OrderReferenceAttributes.OrderTotal.CurrencyCode",
            "JPY");
    assertThat(reply.code()).isEqualTo("CurrencyUnsupported");
  }

  @Test
  void constraintsInEuropeAreABadRequest() {
    Reply reply =
        shop.client.call(
            "ConfirmOrderReference",
            "AmazonOrderReferenceId",
            shop.control()
                .createOrder(
                    new dev.ipnledger.sandbox.model.Account(
                        Shop.SELLER, dev.ipnledger.sandbox.model.Environment.SANDBOX),
                    null,
                    null));
    assertThat(reply.code()).isEqualTo("ConstraintsExist");
    assertThat(reply.status()).isEqualTo(400);
  }

  private interface Change {
    String value(String name, String good);
  }

  /** Changes one required parameter at a time. */
  private static Stream<DynamicTest> variations(
      Change change, String code, int status, String how) {
    List<DynamicTest> tests = new ArrayList<>();
    required.forEach(
        (action, good) -> {
          for (int i = 0; i < good.size(); i += 2) {
            String name = good.get(i);
            List<String> parameters = new ArrayList<>(good);
            parameters.set(i + 1, change.value(name, good.get(i + 1)));
            tests.add(
                DynamicTest.dynamicTest(
                    action + ": " + name + " " + how,
                    () -> refused(action, parameters, code, status)));
          }
        });
    return tests.stream();
  }

  private static Stream<DynamicTest> calls(
      String how, java.util.function.Function<String, List<String>> parameters, int status) {
    return required.keySet().stream()
        .map(
            action ->
                DynamicTest.dynamicTest(
                    action + " with " + how,
                    () -> {
                      Reply reply = refused(action, parameters.apply(action), null, status);
                      assertThat(reply.code()).isIn(unknownCodes());
                    }));
  }

  private static List<String> replaceId(String action, String id) {
    List<String> parameters = new ArrayList<>(required.get(action));
    parameters.set(1, id);
    return parameters;
  }

  private static List<String> unknownCodes() {
    return List.of("InvalidOrderReferenceId", "InvalidTransactionId");
  }

  private static Reply refused(String action, List<String> parameters, String code, int status) {
    JsonNode before = truth();
    Reply reply = shop.client.call(action, parameters.toArray(new String[0]));
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    if (code != null) {
      assertThat(reply.code()).isEqualTo(code);
    }
    assertThat(reply.text("Type")).isEqualTo("Sender");
    assertThat(reply.text("RequestId")).isNotEmpty();
    assertThat(truth()).isEqualTo(before);
    return reply;
  }

  private static JsonNode truth() {
    return shop.client.control("GET", "/control/truth/orders/" + order, null).json();
  }
}
