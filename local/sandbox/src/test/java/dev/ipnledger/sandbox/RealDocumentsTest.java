package dev.ipnledger.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds documents of one purchase against real ones: the same elements, in the same places. The
 * real ones are not part of the project; {@code IPN_LEDGER_SAMPLES} names their folder.
 */
class RealDocumentsTest {
  private static Shop shop;
  private static String authorization;
  private static String capture;
  private static String refund;

  @BeforeAll
  static void buy() {
    assumeTrue(
        System.getenv("IPN_LEDGER_SAMPLES") != null,
        "IPN_LEDGER_SAMPLES is not set: no real documents to compare with");
    shop = new Shop();
    authorization =
        shop.authorize(
                shop.open("20"),
                "auth-1",
                "5",
                "TransactionTimeout",
                "0",
                "CaptureNow",
                "true",
                "SoftDescriptor",
                "Shop")
            .text("AmazonAuthorizationId");
    capture = get("GetAuthorizationDetails", "AmazonAuthorizationId", authorization).text("member");
    refund = shop.refund(capture, "ref-1", "0.33", "SoftDescriptor", "Shop").text("AmazonRefundId");
    shop.pass(Duration.ofSeconds(30));
    shop.settle();
  }

  @AfterAll
  static void stop() {
    if (shop != null) {
      shop.close();
    }
  }

  private static Reply get(String action, String name, String id) {
    return shop.client.call(action, name, id);
  }

  private static String real(String sample) {
    try {
      return Files.readString(Path.of(System.getenv("IPN_LEDGER_SAMPLES"), sample));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertAnswer(Reply reply, String sample) {
    assertThat(XmlReading.outline(reply.body())).isEqualTo(XmlReading.outline(real(sample)));
  }

  private static void assertNotification(String type, String state, String sample) {
    String data =
        shop.inbox.messages().stream()
            .filter(message -> message.get("NotificationType").asText().equals(type))
            .map(message -> message.get("NotificationData").asText())
            .filter(xml -> XmlReading.texts(xml, "State").contains(state))
            .findFirst()
            .orElseThrow();
    JsonNode message = Inbox.json(Inbox.json(real(sample)).get("Message").asText());
    assertThat(XmlReading.outline(data))
        .isEqualTo(XmlReading.outline(message.get("NotificationData").asText()));
  }

  @Test
  void anAuthorizationAnswer() {
    assertAnswer(
        get("GetAuthorizationDetails", "AmazonAuthorizationId", authorization),
        "responses/GetAuthorizationDetailsResponse.xml");
  }

  @Test
  void aRefundAnswer() {
    assertAnswer(
        get("GetRefundDetails", "AmazonRefundId", refund), "responses/GetRefundDetails.xml");
  }

  @Test
  void aCaptureAnswer() {
    String unrefunded =
        get(
                "GetAuthorizationDetails",
                "AmazonAuthorizationId",
                shop.authorize(
                        shop.open("20"),
                        "auth-2",
                        "5",
                        "TransactionTimeout",
                        "0",
                        "CaptureNow",
                        "true",
                        "SoftDescriptor",
                        "Shop")
                    .text("AmazonAuthorizationId"))
            .text("member");
    assertAnswer(
        get("GetCaptureDetails", "AmazonCaptureId", unrefunded),
        "responses/GetCaptureDetailsResponse.xml");
  }

  /** Ours says more, for its seller has set a total; what it shares stands in the same order. */
  @Test
  void aDraftAnswer() {
    List<String> sample =
        XmlReading.outline(real("responses/GetOROwithoutPaymentDescriptor.xml")).lines().toList();
    Reply draft = get("GetOrderReferenceDetails", "AmazonOrderReferenceId", shop.draft("5"));
    List<String> ours = XmlReading.outline(draft.body()).lines().toList();
    assertThat(ours).containsSubsequence(sample);
    assertThat(ours).doesNotContain("      IdList", "      PaymentDescriptor", "      Buyer");
  }

  @Test
  void throttlingIsARefusalWithoutAType() {
    try (Shop throttled = new Shop(settings -> settings.withThrottling(true))) {
      Reply reply = throttled.client.call("GetServiceStatus");
      for (int i = 0; reply.status() == 200 && i < 5; i++) {
        reply = throttled.client.call("GetServiceStatus");
      }
      assertThat(XmlReading.tree(reply.body()))
          .isEqualTo(
              XmlReading.tree(real("responses/Throttled.xml"))
                  .replaceAll("RequestID = .*", "RequestID = " + reply.text("RequestID")));
    }
  }

  @Test
  void anAnswerWithoutResult() {
    assertAnswer(
        get("CloseOrderReference", "AmazonOrderReferenceId", shop.open("5")),
        "responses/CloseOrderReferenceResponse.xml");
  }

  @Test
  void aRefusal() {
    assertAnswer(
        get("GetRefundDetails", "AmazonRefundId", "unknown"), "responses/ErrorResponse.xml");
  }

  @Test
  void anAuthorizationNotification() {
    assertNotification("PaymentAuthorize", "Closed", "ipn/AuthorizationNotification2.json");
  }

  @Test
  void aCaptureNotification() {
    assertNotification("PaymentCapture", "Completed", "ipn/CaptureNotification2.json");
  }

  @Test
  void aRefundNotification() {
    assertNotification("PaymentRefund", "Completed", "ipn/RefundNotification2.json");
  }

  @Test
  void envelopeAndMessageHaveTheKeysInTheirOrder() {
    JsonNode real = Inbox.json(real("ipn/CaptureNotification2.json"));
    JsonNode ours = shop.inbox.envelopes().getFirst();
    assertThat(keys(ours)).isEqualTo(keys(real));
    assertThat(keys(Inbox.json(ours.get("Message").asText())))
        .isEqualTo(keys(Inbox.json(real.get("Message").asText())));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
