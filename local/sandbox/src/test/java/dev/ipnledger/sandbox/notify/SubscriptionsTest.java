package dev.ipnledger.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
  private static final String TOPIC =
      "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2G" + Shop.SELLER;

  private Shop shop;

  @BeforeEach
  void start() {
    shop = new Shop();
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private Reply subscribe(String endpoint) {
    return shop.client.control(
        "POST",
        "/control/subscriptions",
        "{\"topicArn\":\"%s\",\"endpoint\":\"%s\"}".formatted(TOPIC, endpoint));
  }

  /** What a program does that maps SNS's host to the sandbox. */
  private Reply visit(JsonNode url) {
    return shop.client.control("GET", "/?" + URI.create(url.asText()).getRawQuery(), null);
  }

  @Test
  void nothingIsDeliveredBeforeTheSubscriptionIsConfirmed() {
    Reply reply = subscribe(shop.inbox.address().toString());
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    shop.settle();
    JsonNode confirmation = shop.inbox.envelopes().getFirst();
    assertThat(confirmation.get("Type").asText()).isEqualTo("SubscriptionConfirmation");
    assertThat(confirmation.get("Token")).isEqualTo(reply.json().get("token"));
    assertThat(confirmation.has("UnsubscribeURL")).isFalse();
    assertThat(shop.inbox.calls().getFirst().headers())
        .containsEntry("x-amz-sns-message-type", "SubscriptionConfirmation")
        .doesNotContainKey("x-amz-sns-subscription-arn");
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).hasSize(1);

    Reply confirmed = visit(confirmation.get("SubscribeURL"));
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    assertThat(confirmed.text("SubscriptionArn")).startsWith(TOPIC + ":");
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).hasSize(2);
  }

  @Test
  void anEndedSubscriptionIsConfirmedAndCanBeTakenBack() {
    shop.open("10");
    shop.settle();
    visit(shop.inbox.envelopes().getFirst().get("UnsubscribeURL"));
    shop.settle();
    JsonNode ended = shop.inbox.envelopes().getLast();
    assertThat(ended.get("Type").asText()).isEqualTo("UnsubscribeConfirmation");
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).hasSize(2);
    assertThat(visit(ended.get("SubscribeURL")).status()).isEqualTo(200);
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).hasSize(3);
  }

  @Test
  void tokensEndAndOthersAreRefused() {
    subscribe(shop.inbox.address().toString());
    shop.settle();
    JsonNode url = shop.inbox.envelopes().getFirst().get("SubscribeURL");
    shop.pass(Duration.ofDays(3));
    assertThat(visit(url).status()).isEqualTo(400);
    assertThat(
            shop.client
                .control("GET", "/?Action=ConfirmSubscription&TopicArn=x&Token=y", null)
                .status())
        .isEqualTo(400);
    assertThat(subscribe("ftp://x").json().get("detail").asText()).contains("http or https");
  }

  @Test
  void aSolutionProviderGetsACopyWithItsIdBehindTheReference() {
    Seller before = shop.sellerWithEndpoint(shop.inbox.address());
    SellerEnvironment settings =
        new SellerEnvironment(
            Region.EU,
            "A3M3RRFO9XDT2G",
            List.of(
                new Subscription(TOPIC, shop.inbox.address()),
                new Subscription(
                    "arn:aws:sns:eu-west-1:291180941288:A3M3RRFO9XDT2GA2K7NDRCTOTPW9",
                    shop.inbox.address())));
    shop.control()
        .register(
            new Seller(
                before.sellerId(),
                before.accessKeyId(),
                before.secretKey(),
                null,
                Map.of(Environment.SANDBOX, settings)));
    shop.open("10");
    shop.settle();
    List<String> references =
        shop.inbox.messages().stream()
            .map(message -> message.get("NotificationReferenceId").asText())
            .sorted(java.util.Comparator.comparing(String::length))
            .toList();
    assertThat(references).hasSize(2);
    assertThat(references.get(1)).isEqualTo(references.get(0) + "a2k7ndrctotpw9");
    assertThat(shop.inbox.messages())
        .allSatisfy(message -> assertThat(message.get("SellerId").asText()).isEqualTo(Shop.SELLER));
    assertThat(Inbox.json(shop.inbox.bodies().getFirst()).get("TopicArn")).isNotNull();
  }
}
