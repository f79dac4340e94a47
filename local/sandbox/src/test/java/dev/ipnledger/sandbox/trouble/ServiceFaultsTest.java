package dev.ipnledger.sandbox.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFaultsTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop();
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  private static void fault(String action, String operation) {
    Reply reply =
        shop.client.control(
            "POST",
            "/control/service-faults",
            "{\"action\":\"%s\",\"operation\":\"%s\",\"delayMs\":20}".formatted(action, operation));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
  }

  @ParameterizedTest(name = "{0} answers {1} and the order is {3}")
  @CsvSource({
    "throttle, 503, RequestThrottled, Draft",
    "unavailable, 503, ServiceUnavailable, Draft",
    "internal-error, 500, InternalServerError, Draft",
    "html-502, 502, Bad Gateway, Draft",
    "html-504, 504, Gateway Timeout, Open",
    "slow, 200, RequestId, Open"
  })
  void aFaultMeetsOneCallOfItsOperation(String action, int status, String text, String state) {
    fault(action, "ConfirmOrderReference");
    String order = shop.draft("10");
    assertThat(
            shop.client.get("GetOrderReferenceDetails", "AmazonOrderReferenceId", order).status())
        .isEqualTo(200);
    Reply reply = shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body()).contains(text);
    assertThat(shop.orderState(order)).isEqualTo(state);
    assertThat(shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order).status())
        .isEqualTo(200);
  }

  @Test
  void anAnswerIsLostAfterTheEffectAndARepetitionFindsIt() {
    String order = shop.open("10");
    fault("answer-lost", "Authorize");
    assertThatThrownBy(() -> shop.authorize(order, "lost-1", "5", "TransactionTimeout", "0"))
        .hasCauseInstanceOf(java.io.IOException.class);
    Reply again = shop.authorize(order, "lost-1", "5", "TransactionTimeout", "0");
    assertThat(again.text("State")).isEqualTo("Open");
    assertThat(shop.control().truth(order).orElseThrow().authorizations()).hasSize(1);
  }

  @Test
  void anUnknownFaultNamesTheKnownOnes() {
    Reply reply = shop.client.control("POST", "/control/service-faults", "{\"action\":\"burn\"}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("detail").asText()).contains("answer-lost");
  }
}
