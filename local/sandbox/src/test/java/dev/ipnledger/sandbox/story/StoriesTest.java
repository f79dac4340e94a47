package dev.ipnledger.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Reply;
import dev.ipnledger.sandbox.Shop;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  private static Shop shop;

  @BeforeAll
  static void start() {
    shop = new Shop(settings -> settings.withThrottling(true));
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  static Stream<String> names() {
    return Stories.all().stream().map(Story::name);
  }

  private static Reply play(String name, String more) {
    return shop.client.control(
        "POST", "/control/stories", "{\"story\":\"%s\"%s}".formatted(name, more));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyStoryComesToItsEndAndItsMessagesArrive(String name) {
    Story story = Stories.named(name).orElseThrow();
    shop.inbox.answers(() -> story.ending() == Story.Ending.REFUSED ? 403 : 200);
    Reply reply = play(name, "");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    JsonNode played = reply.json();
    assertThat(played.has("problem")).as(reply.body()).isFalse();
    assertThat(played.get("messages")).as(reply.body()).isNotEmpty();
    assertThat(played.get("asExpected").asBoolean()).as(reply.body()).isTrue();
  }

  @ParameterizedTest(name = "{0} ends with {1}")
  @CsvSource({
    "order-stale, Canceled, Stale",
    "order-canceled-by-amazon, Canceled, AmazonCanceled",
    "order-closed-by-amazon, Closed, AmazonClosed",
    "order-expired, Closed, Expired",
    "order-suspended, Suspended, InvalidPaymentMethod",
    "order-max-amount-charged, Closed, MaxAmountCharged",
    "order-max-captures, Closed, MaxAuthorizationsCaptured",
    "authorization-rejected, Closed, AmazonClosed"
  })
  void theOrderOfAStoryIsInItsState(String name, String state, String reason) {
    shop.inbox.answers(() -> 200);
    play(name, "");
    String order = shop.control().truth().getLast().orderReferenceId();
    assertThat(shop.orderState(order)).isEqualTo(state);
    assertThat(shop.orderReason(order)).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} tells {1}")
  @CsvSource({
    "agreement-charged, BillingAgreementNotification",
    "provider-credit-reversed, ProviderCreditReversal",
    "agreement-stale, BillingAgreementNotification",
    "agreement-charged, PaymentCapture",
    "provider-credit, ProviderCredit",
    "provider-event, SolutionProviderEvent",
    "batch, Batch",
    "chargeback, Chargeback Detailed Notification"
  })
  void aStoryIsAboutWhatItsNameSays(String name, String notificationType) {
    shop.inbox.clear();
    play(name, "");
    assertThat(shop.inbox.messages().stream().map(m -> m.get("NotificationType").asText()))
        .contains(notificationType);
  }

  @Test
  void anEndpointThatRefusesIsTold() {
    shop.inbox.answers(() -> 400);
    JsonNode played = play("order-open", "").json();
    assertThat(played.get("asExpected").asBoolean()).isFalse();
    assertThat(played.get("messages").get(0).get("status").asInt()).isEqualTo(400);
  }

  @Test
  void fieldsCanBeSetAndUnknownOnesAreNamed() {
    shop.inbox.answers(() -> 200);
    play("order-open", ",\"set\":{\"amount\":\"33.50\",\"sellerOrderId\":\"mine\"}");
    var truth = shop.control().truth().getLast();
    assertThat(truth.orderTotal().amount()).isEqualTo("33.50");
    assertThat(truth.sellerOrderId()).isEqualTo("mine");
    Reply refused = play("order-open", ",\"set\":{\"colour\":\"red\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("detail").asText()).contains("colour").contains("amount");
    assertThat(play("no-such-story", "").status()).isEqualTo(404);
    assertThat(play("order-open", ",\"sellerId\":\"NOBODY\"").json().get("detail").asText())
        .contains("POST /control/sellers");
  }

  @Test
  void namesAreUniqueAndListed() {
    List<String> names = names().toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    assertThat(
            shop.client
                .control("GET", "/control/stories", null)
                .json()
                .get("stories")
                .findValuesAsText("story"))
        .isEqualTo(names);
  }
}
