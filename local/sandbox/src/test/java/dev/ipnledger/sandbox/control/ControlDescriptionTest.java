package dev.ipnledger.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxClient;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.standalone.StandaloneOptions;
import dev.ipnledger.sandbox.standalone.StandaloneSandbox;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published about the control API is what it does. */
class ControlDescriptionTest {
  private static final ControlDescription DESCRIPTION = ControlDescription.read();
  private static final String ACCOUNT =
      "\"sellerId\":\"" + Shop.SELLER + "\",\"environment\":\"sandbox\"";

  /** Texts and pages; tests of their own look at them. */
  private static final Set<String> NO_DOCUMENTS =
      Set.of(
          "GET /",
          "GET /buyer",
          "GET /buyer/*",
          "GET /certificates/*",
          "POST /control/notifications",
          "POST /control/subscriptions");

  private static final Set<String> HELD = new TreeSet<>(NO_DOCUMENTS);

  private Shop shop;

  @AfterAll
  static void everyDocumentWasHeldToItsDescription() {
    assertThat(HELD).isEqualTo(DESCRIPTION.routes());
  }

  @BeforeEach
  void start() {
    shop = new Shop();
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    try (Parts parts = Parts.of(SandboxSettings.of(1, SandboxClock.manual(Shop.START)))) {
      assertThat(DESCRIPTION.routes()).isEqualTo(new TreeSet<>(parts.routes()));
    }
  }

  private JsonNode get(String route, String path, int status) {
    return held("GET " + route, shop.client.control("GET", path, null), status);
  }

  private JsonNode get(String route) {
    return get(route, route, 200);
  }

  private JsonNode post(String route, String body, int status) {
    assertThat(DESCRIPTION.requestProblems("POST " + route, body)).as(route + body).isEmpty();
    return held("POST " + route, shop.client.control("POST", route, body), status);
  }

  private void postEmpty(String route, String path, int status) {
    held("POST " + route, shop.client.control("POST", path, ""), status);
  }

  private static JsonNode held(String route, Reply reply, int status) {
    HELD.add(route.replaceAll("\\{[^}]*}", "*"));
    assertThat(reply.status()).as(route + ": " + reply.body()).isEqualTo(status);
    assertThat(DESCRIPTION.answerProblems(route, status, reply.body()))
        .as(route + ": " + reply.body())
        .isEmpty();
    return reply.json();
  }

  @Test
  void ordersAndWhatAmazonDoesToThemAreAsDescribed() {
    String order =
        post(
                "/control/orders",
                "{%s,\"total\":\"50\",\"currency\":\"EUR\"}".formatted(ACCOUNT),
                201)
            .get("orderReferenceId")
            .asText();
    shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    String authorization =
        post(
                "/control/shop",
                """
                {%s,"action":"Authorize","parameters":{"AmazonOrderReferenceId":"%s",
                 "AuthorizationReferenceId":"a","AuthorizationAmount.Amount":"20",
                 "AuthorizationAmount.CurrencyCode":"EUR","TransactionTimeout":"0"}}
                """
                    .formatted(ACCOUNT, order),
                200)
            .get("answer")
            .asText()
            .replaceAll("(?s).*<AmazonAuthorizationId>(.*?)<.*", "$1");
    String money = "\"amount\":\"10.00\",\"currency\":\"EUR\"";
    String capture =
        post(
                "/control/amazon/captures",
                "{\"authorizationId\":\"%s\",%s}".formatted(authorization, money),
                201)
            .get("id")
            .asText();
    String ofCapture = "\"captureId\":\"%s\",%s".formatted(capture, money);
    post("/control/amazon/refunds", "{%s}".formatted(ofCapture), 201);
    post(
        "/control/amazon/refunds",
        "{\"captureId\":\"%s\",\"amount\":\"1\",\"currency\":\"EUR\",\"refundType\":\"AmazonA-ZRefund\"}"
            .formatted(capture),
        201);
    post("/control/amazon/chargebacks", "{%s}".formatted(ofCapture), 201);
    post("/control/amazon/chargebacks", "{%s}".formatted(ofCapture.replace("-C", "-X")), 404);
    post(
        "/control/amazon/decisions",
        "{\"id\":\"%s\",\"payment\":\"capture\",\"decision\":\"processing-failure\"}"
            .formatted(order),
        201);
    post("/control/amazon/close", "{\"id\":\"%s\"}".formatted(order), 201);
    post("/control/amazon/cancel", "{\"id\":\"%s\"}".formatted(order), 409);
    post("/control/clock/advance", "{\"by\":\"PT1M\"}", 200);
    get("/control/truth");
    get("/control/truth/orders/{id}", "/control/truth/orders/" + order, 200);
    get("/control/truth/orders/{id}", "/control/truth/orders/S02-0", 404);
    shop.settle();
    assertThat(get("/control/deliveries").get("deliveries")).hasSizeGreaterThan(5);
    assertThat(get("/control/buyer/mails").get("mails")).hasSizeGreaterThan(2);
  }

  @Test
  void theBuyersStepsAreAsDescribed() {
    post("/control/buyer/sign-in", "{\"sellerId\":\"NOBODY\",\"environment\":\"sandbox\"}", 404);
    String order = post("/control/buyer/sign-in", "{" + ACCOUNT + "}", 201).get("id").asText();
    String id = "\"id\":\"%s\"".formatted(order);
    post("/control/buyer/address", "{" + id + "}", 200);
    post("/control/buyer/wallet", "{" + id + ",\"method\":\"declining-card\"}", 200);
    post("/control/buyer/repair", "{" + id + "}", 409);
    String agreement =
        post("/control/buyer/agreements", "{" + ACCOUNT + ",\"currency\":\"EUR\"}", 201)
            .get("id")
            .asText();
    post(
        "/control/buyer/agreement-consent",
        "{\"id\":\"%s\",\"given\":\"false\"}".formatted(agreement),
        200);
    post("/control/buyer/agreement-edits", edit(agreement), 409);
    shop.client.call("ConfirmBillingAgreement", "AmazonBillingAgreementId", agreement);
    String other =
        post("/control/buyer/agreements", "{" + ACCOUNT + ",\"currency\":\"EUR\"}", 201)
            .get("id")
            .asText();
    shop.client.call("ConfirmBillingAgreement", "AmazonBillingAgreementId", other);
    post("/control/buyer/agreement-edits", edit(other), 200);
    post("/control/buyer/agreement-close", "{\"id\":\"%s\"}".formatted(other), 200);
    post("/control/buyer/agreement-close", "{\"id\":\"%s\"}".formatted(other), 409);
    post("/control/amazon/expire", "{\"id\":\"%s\"}".formatted(other), 409);
    held(
        "POST /control/buyer/consent",
        shop.client.control("POST", "/control/buyer/consent", "{}"),
        201);
    get("/control/buyer/widget-errors");
  }

  @Test
  void whatIsPutIntoAStateIsAsDescribed() {
    String order =
        post(
                "/control/orders",
                "{" + ACCOUNT + ",\"total\":\"50\",\"currency\":\"EUR\",\"state\":\"Open\"}",
                201)
            .get("orderReferenceId")
            .asText();
    String money = ",\"amount\":\"10.00\",\"currency\":\"EUR\"";
    String authorization =
        post(
                "/control/authorizations",
                "{\"orderReferenceId\":\"%s\"%s}".formatted(order, money),
                201)
            .get("authorizationId")
            .asText();
    String capture =
        post(
                "/control/captures",
                "{\"authorizationId\":\"%s\"%s}".formatted(authorization, money),
                201)
            .get("captureId")
            .asText();
    post("/control/refunds", "{\"captureId\":\"%s\"%s}".formatted(capture, money), 201);
    String agreement =
        post(
                "/control/agreements",
                "{" + ACCOUNT + ",\"currency\":\"EUR\",\"state\":\"Suspended\"}",
                201)
            .get("agreementId")
            .asText();
    get("/control/truth/agreements");
    get("/control/truth/agreements/{id}", "/control/truth/agreements/" + agreement, 200);
    get("/control/truth/agreements/{id}", "/control/truth/agreements/" + order, 404);
    post("/control/agreements", "{" + ACCOUNT + ",\"currency\":\"EUR\",\"reason\":\"x\"}", 400);
    get("/control/state", "/control/state", 409);
  }

  @Test
  void theWholeStateIsAsDescribed() {
    try (StandaloneSandbox sandbox =
        StandaloneSandbox.start(
            new StandaloneOptions(
                0,
                1,
                Optional.of(Shop.START),
                Optional.empty(),
                Optional.empty(),
                "de",
                false,
                InstantSource.fixed(Shop.START)))) {
      SandboxClient client =
          new SandboxClient(sandbox.sandbox(), InstantSource.fixed(Shop.START), "", "", "");
      Reply state = client.control("GET", "/control/state", null);
      held("GET /control/state", state, 200);
      assertThat(DESCRIPTION.requestProblems("PUT /control/state", state.body())).isEmpty();
      held("PUT /control/state", client.control("PUT", "/control/state", state.body()), 200);
      held("PUT /control/state", client.control("PUT", "/control/state", "{}"), 400);
    }
  }

  private static String edit(String agreement) {
    return "{\"id\":\"%s\",\"edit\":\"address\"}".formatted(agreement);
  }

  @Test
  void announcementsAreAsDescribed() {
    post("/control/amazon/provider-events", "{" + ACCOUNT + ",\"options\":{\"a\":\"b\"}}", 201);
    post(
        "/control/amazon/batch-ends",
        "{" + ACCOUNT + ",\"batchReferenceId\":\"1\",\"reportId\":\"2\",\"failed\":3}",
        201);
    post(
        "/control/amazon/batch-ends",
        "{\"sellerId\":\"NOBODY\",\"environment\":\"live\",\"batchReferenceId\":\"1\",\"reportId\":\"2\"}",
        404);
  }

  @Test
  void theRestIsAsDescribed() {
    get("/control/sellers");
    post(
        "/control/sellers",
        """
        {"sellerId":"OTHER","accessKeyId":"K","secretKey":"S",
         "environments":{"sandbox":{"region":"uk","topics":[{"endpoint":"http://127.0.0.1:1/"}]}}}
        """,
        201);
    get("/control/orders");
    get("/control/clock");
    String order = shop.draft("5");
    postEmpty("/control/orders/{id}/repair", "/control/orders/" + order + "/repair", 409);
    postEmpty("/control/orders/{id}/wallet", "/control/orders/" + order + "/wallet", 200);
    get("/control/stories");
    post("/control/faults", "{\"action\":\"endpoint-down\",\"delayMs\":5}", 201);
    get("/control/faults");
    held("DELETE /control/faults", shop.client.control("DELETE", "/control/faults", null), 200);
    post("/control/service-faults", "{\"action\":\"slow\",\"delayMs\":1}", 201);
    get("/control/service-faults");
    held(
        "DELETE /control/service-faults",
        shop.client.control("DELETE", "/control/service-faults", null),
        200);
    post(
        "/control/notifications/test",
        "{" + ACCOUNT + ",\"notificationType\":\"PaymentRefund\"}",
        200);
    post("/control/stories", "{\"story\":\"order-open\"}", 200);
    held(
        "POST /control/faults/release",
        shop.client.control("POST", "/control/faults/release", ""),
        200);
    held(
        "POST /control/certificates/rotate",
        shop.client.control("POST", "/control/certificates/rotate", ""),
        200);
    get("/auth/o2/tokeninfo", "/auth/o2/tokeninfo?access_token=none", 400);
    get("/user/profile", "/user/profile?access_token=none", 401);
  }
}
