package dev.ipnledger.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Parts;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.SandboxSettings;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.SandboxClock;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published about the control API is what it does. */
class ControlDescriptionTest {
  private static final ControlDescription DESCRIPTION = ControlDescription.read();
  private static final String ACCOUNT =
      "\"sellerId\":\"" + Shop.SELLER + "\",\"environment\":\"sandbox\"";

  private Shop shop;

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

  private static JsonNode held(String route, Reply reply, int status) {
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
    get("/control/orders");
    get("/control/clock");
    get("/control/stories");
    post("/control/faults", "{\"action\":\"endpoint-down\",\"delayMs\":5}", 201);
    get("/control/faults");
    held("DELETE /control/faults", shop.client.control("DELETE", "/control/faults", null), 200);
    post("/control/service-faults", "{\"action\":\"slow\",\"delayMs\":1}", 201);
    get("/control/service-faults");
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
