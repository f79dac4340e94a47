package dev.ipnledger.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.http.Requests;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlApiTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  @BeforeEach
  void forget() {
    shop.settle();
    shop.inbox.clear();
  }

  private Reply post(String path, String body) {
    return shop.client.control("POST", path, body);
  }

  private Reply get(String path) {
    return shop.client.control("GET", path, null);
  }

  @Test
  void anOrderIsCreatedAsADraftWithItsTotal() {
    Reply reply =
        post(
            "/control/orders",
            """
            {"sellerId":"%s","environment":"live","total":"20","currency":"EUR",
             "sellerOrderId":"mine"}
            """
                .formatted(Shop.SELLER));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    JsonNode truth = reply.json();
    assertThat(truth.get("orderReferenceId").asText()).matches("P02-\\d{7}-\\d{7}");
    assertThat(truth.get("state").asText()).isEqualTo("Draft");
    assertThat(truth.get("environment").asText()).isEqualTo("live");
    assertThat(truth.get("orderTotal").get("amount").asText()).isEqualTo("20.00");
    assertThat(truth.get("sellerOrderId").asText()).isEqualTo("mine");
    assertThat(truth.get("createdAt").asText()).matches("2026-03-01T1\\d:00:00\\.\\d{3}Z");
    assertThat(get("/control/orders").json().get("orders")).contains(truth.get("orderReferenceId"));
    assertThat(get("/control/truth").json().get("orders")).contains(truth);
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"environment\":\"live\"} | 400 | sellerId is missing",
        "{\"sellerId\":\"NOBODY\",\"environment\":\"live\"} | 404 | POST /control/sellers",
        "{\"sellerId\":\"A37GX652OWOXVH\",\"environment\":\"moon\"} | 400 | live or sandbox",
        "{\"sellerId\":\"A37GX652OWOXVH\",\"environment\":\"live\",\"total\":\"ten\","
            + "\"currency\":\"EUR\"} | 400 | total must be a decimal",
        "{\"sellerId\":\"A37GX652OWOXVH\",\"environment\":\"live\",\"total\":\"10\"} | 400 |"
            + " currency is missing",
        "[] | 400 | JSON object",
        "nonsense | 400 | not JSON"
      })
  void badOrdersAreExplained(String body, int status, String detail) {
    Reply reply = post("/control/orders", body);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().get("detail").asText()).contains(detail);
  }

  @Test
  void theClockMovesAndLetsThingsHappen() {
    String order = shop.draft("10");
    Instant before = Instant.parse(get("/control/clock").json().get("now").asText());
    Reply reply = post("/control/clock/advance", "{\"by\":\"PT3H\"}");
    Instant after = Instant.parse(reply.json().get("now").asText());
    assertThat(after).isEqualTo(before.plus(Duration.ofHours(3)));
    assertThat(shop.orderReason(order)).isEqualTo("Stale");
    JsonNode fired = reply.json().get("fired");
    assertThat(fired.findValuesAsText("objectId")).contains(order);
    assertThat(fired.get(0).get("at").asText())
        .isLessThanOrEqualTo(fired.get(fired.size() - 1).get("at").asText());
    assertThat(fired.get(0).get("reasonCode").asText()).isEqualTo("Stale");
    assertThat(post("/control/clock/advance", "{\"by\":\"three hours\"}").status()).isEqualTo(400);
    assertThat(post("/control/clock/advance", "{\"by\":\"-PT1S\"}").status()).isEqualTo(400);
    assertThat(get("/control/clock").json().get("now").asText()).startsWith("2026-03-01T16:00:00");
  }

  @Test
  void aSellerRegistersWithItsTopicsAndItsSecretIsNeverShown() {
    Reply reply =
        post(
            "/control/sellers",
            """
            {"sellerId":"A2K7NDRCTOTPW9","accessKeyId":"FAKE","secretKey":"HIDDEN",
             "environments":{"live":{"region":"us",
               "topics":[{"topicArn":"arn:aws:sns:us-east-1:598607868003:X1","endpoint":"%s"}]},
               "sandbox":{"region":"de"}}}
            """
                .formatted(shop.inbox.address()));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.body()).doesNotContain("HIDDEN");
    JsonNode environments = reply.json().get("environments");
    assertThat(environments.get("sandbox").get("topics").get(0).get("topicArn").asText())
        .isEqualTo("arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRA2K7NDRCTOTPW9");
    assertThat(get("/control/sellers").body())
        .contains("A2K7NDRCTOTPW9")
        .contains(Shop.SELLER)
        .doesNotContain("HIDDEN");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"sellerId\":\"A B\"} | sellerId must be letters and digits",
        "{\"sellerId\":\"A\",\"accessKeyId\":\"K\",\"secretKey\":\"S\"} | environments must have",
        "{\"sellerId\":\"A\",\"accessKeyId\":\"K\",\"secretKey\":\"S\",\"environments\":"
            + "{\"live\":{\"region\":\"moon\"}}} | region must be",
        "{\"sellerId\":\"A\",\"accessKeyId\":\"K\",\"secretKey\":\"S\",\"environments\":"
            + "{\"live\":{}}} | environments.live.region",
        "{\"sellerId\":\"A\",\"accessKeyId\":\"K\",\"secretKey\":\"S\",\"environments\":"
            + "{\"live\":{\"region\":\"uk\",\"topics\":[{\"topicArn\":\"x\"}]}}} | topicArn like",
        "{\"sellerId\":\"A\",\"accessKeyId\":\"K\",\"secretKey\":\"S\",\"environments\":"
            + "{\"live\":{\"region\":\"uk\",\"topics\":[{\"endpoint\":\"ftp://x\"}]}}} | http"
      })
  void badSellersAreExplained(String body, String detail) {
    Reply reply = post("/control/sellers", body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("detail").asText())
        .contains(detail.replace("environments.live.region", "region is missing"));
  }

  @Test
  void anyInnerNotificationIsSignedAsItIsAndTheAnswerTellsWhatTheEndpointSaid() {
    String message =
        "{ \"NotificationType\":\"Strange\",\n \"SellerId\":\"%s\", \"ReleaseEnvironment\":\"Live\"}"
            .formatted(Shop.SELLER);
    Reply reply = post("/control/notifications?signatureVersion=2", message);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    JsonNode envelope = shop.inbox.envelopes().getFirst();
    assertThat(envelope.get("Message").asText()).isEqualTo(message);
    assertThat(envelope.get("SignatureVersion").asText()).isEqualTo("2");
    assertThat(envelope.get("TopicArn").asText()).contains("AZAJMM36N6WQL");
    JsonNode answer = reply.json();
    assertThat(answer.get("messageId")).isEqualTo(envelope.get("MessageId"));
    assertThat(answer.get("status").asInt()).isEqualTo(200);
    assertThat(answer.get("outcome").asText()).isEqualTo("delivered");
    assertThat(answer.get("answer").asText()).isEqualTo("seen");
    JsonNode log = get("/control/deliveries?messageId=" + answer.get("messageId").asText()).json();
    assertThat(log.get("deliveries")).hasSize(1);
  }

  @Test
  void ofACapturedMessageWhatItsMessageHoldsIsSignedAnewUnlessATopicIsNamed() {
    String captured =
        """
        {"Type": "Notification", "MessageId": "m-1", "Signature": "of another key",
         "TopicArn": "arn:aws:sns:us-east-1:123456789012:another",
         "Message": "{\\"SellerId\\": \\"%s\\", \\"ReleaseEnvironment\\": \\"Sandbox\\"}"}
        """
            .formatted(Shop.SELLER);
    String topic = "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2G" + Shop.SELLER;

    assertThat(post("/control/notifications", captured).status()).isEqualTo(200);
    assertThat(post("/control/notifications?topicArn=" + topic, captured).status()).isEqualTo(200);

    assertThat(shop.inbox.envelopes())
        .allSatisfy(envelope -> assertThat(envelope.get("TopicArn").asText()).isEqualTo(topic))
        .extracting(envelope -> envelope.get("Message").asText())
        .containsExactly(
            "{\"SellerId\": \"%s\", \"ReleaseEnvironment\": \"Sandbox\"}".formatted(Shop.SELLER),
            captured);
  }

  @Test
  void aTextThatIsNoJsonIsDeliveredToATopicNamedInTheRequest() {
    String topic = "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2G" + Shop.SELLER;
    assertThat(post("/control/notifications?topicArn=" + topic, "{broken").status()).isEqualTo(200);
    assertThat(
            post("/control/notifications?environment=sandbox&sellerId=" + Shop.SELLER, "{broken")
                .status())
        .isEqualTo(200);
    assertThat(shop.inbox.envelopes())
        .allSatisfy(envelope -> assertThat(envelope.get("Message").asText()).isEqualTo("{broken"));
  }

  @ParameterizedTest(name = "{0} {1} -> {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {broken | 400 | give topicArn",
        "?signatureVersion=3 | {} | 400 | signatureVersion must be 1 or 2",
        " | {\"SellerId\":\"NOBODY\",\"ReleaseEnvironment\":\"Live\"} | 404 |"
            + " POST /control/sellers",
        " | {\"SellerId\":\"NOBODY\",\"ReleaseEnvironment\":\"Moon\"} | 400 | live or sandbox",
        "?topicArn=arn:aws:sns:eu-west-1:123456789012:none | {} | 404 | POST /control/sellers"
      })
  void badNotificationsAreExplained(String query, String body, int status, String detail) {
    Reply reply = post("/control/notifications" + (query == null ? "" : query), body);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().get("detail").asText()).contains(detail);
    assertThat(shop.inbox.calls()).isEmpty();
  }

  @Test
  void aMessageThatIsEmptyOrLargerThanSnsCarriesIsRefused() {
    assertThat(post("/control/notifications", "").status()).isEqualTo(400);
    assertThat(post("/control/notifications", "x".repeat(262_145)).status()).isEqualTo(400);
  }

  @Test
  void faultsAreAddedListedAndCleared() {
    Reply added =
        post("/control/faults", "{\"action\":\"drop\",\"notificationType\":\"PaymentCapture\"}");
    assertThat(added.status()).isEqualTo(201);
    assertThat(get("/control/faults").json().get("faults")).hasSize(1);
    assertThat(post("/control/faults", "{\"action\":\"burn\"}").status()).isEqualTo(400);
    assertThat(post("/control/faults", "{\"action\":\"drop\",\"times\":0}").status())
        .isEqualTo(400);
    shop.client.control("DELETE", "/control/faults", null);
    assertThat(shop.control().faults().waiting()).isEmpty();
    assertThat(post("/control/faults/release", "").json().get("released").asInt()).isZero();
  }

  @Test
  void theBuyerRepairsASuspendedOrder() {
    String order = shop.open("10");
    assertThat(post("/control/orders/" + order + "/repair", "").status()).isEqualTo(409);
    shop.authorize(
        order,
        "a",
        "5",
        "TransactionTimeout",
        "0",
        "SellerAuthorizationNote",
        "{\"SandboxSimulation\":{\"State\":\"Declined\",\"ReasonCode\":\"InvalidPaymentMethod\"}}");
    assertThat(shop.orderState(order)).isEqualTo("Suspended");
    assertThat(post("/control/orders/" + order + "/wallet", "").status()).isEqualTo(200);
    assertThat(post("/control/orders/" + order + "/repair", "").json().get("state").asText())
        .isEqualTo("Open");
    assertThat(post("/control/orders/S02-0000000-0000000/repair", "").status()).isEqualTo(404);
  }

  @Test
  void certificatesAreServedLikeAmazonServesThem() {
    Reply anchor = get("/certificates/ca.pem");
    assertThat(anchor.body()).startsWith("-----BEGIN CERTIFICATE-----");
    String name = post("/control/certificates/rotate", "").json().get("certificate").asText();
    assertThat(get("/certificates/" + name).status()).isEqualTo(200);
    assertThat(get("/certificates/SimpleNotificationService-0.pem").status()).isEqualTo(404);
  }

  @Test
  void unknownRoutesListTheKnownOnes() {
    Reply reply = get("/control/nothing");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().get("detail").asText()).contains("POST /control/orders");
    assertThat(get("/").status()).isEqualTo(404);
    assertThat(get("/control/truth/orders/S02-0000000-0000000").status()).isEqualTo(404);
  }

  @Test
  void callersFromElsewhereAreTurnedAway() {
    Function<HttpCall, HttpAnswer> api = shop.sandbox::answer;
    assertThat(status(api, Map.of("host", "127.0.0.1:1"), true)).isEqualTo(200);
    assertThat(status(api, Map.of("host", "localhost"), true)).isEqualTo(200);
    assertThat(status(api, Map.of("host", "127.0.0.1:1"), false)).isEqualTo(403);
    assertThat(status(api, Map.of("host", "evil.example"), true)).isEqualTo(403);
    assertThat(status(api, Map.of(), true)).isEqualTo(403);
    assertThat(status(api, Map.of("host", "localhost", "origin", "https://evil.example"), true))
        .isEqualTo(403);
  }

  private static int status(
      Function<HttpCall, HttpAnswer> api, Map<String, String> headers, boolean loopback) {
    HttpAnswer answer = api.apply(Requests.of("GET", "/control/clock", headers, "", loopback));
    return answer.status();
  }
}
