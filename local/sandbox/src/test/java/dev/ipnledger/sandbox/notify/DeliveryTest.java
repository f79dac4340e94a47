package dev.ipnledger.sandbox.notify;

import static dev.ipnledger.sandbox.notify.DeliveryOutcome.DELIVERED;
import static dev.ipnledger.sandbox.notify.DeliveryOutcome.GIVEN_UP;
import static dev.ipnledger.sandbox.notify.DeliveryOutcome.LOST;
import static dev.ipnledger.sandbox.notify.DeliveryOutcome.REFUSED;
import static dev.ipnledger.sandbox.notify.DeliveryOutcome.WILL_RETRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Shop;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static Shop shop;
  private int earlier;

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
    shop.inbox.clear();
    shop.control().faults().clear();
    earlier = shop.control().deliveries().size();
  }

  private List<DeliveryOutcome> outcomes() {
    return attempts().stream().map(DeliveryAttempt::outcome).toList();
  }

  private List<DeliveryAttempt> attempts() {
    List<DeliveryAttempt> all = shop.control().deliveries();
    return all.subList(earlier, all.size());
  }

  private List<String> ids() {
    return shop.inbox.envelopes().stream()
        .map(envelope -> envelope.get("MessageId").asText())
        .toList();
  }

  @Test
  void aServerFaultIsTriedThreeMoreTimesWithTheSameBytes() {
    shop.inbox.answers(() -> 503);
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactly(WILL_RETRY, WILL_RETRY, WILL_RETRY, GIVEN_UP);
    assertThat(shop.inbox.bodies().stream().distinct()).hasSize(1);
    assertThat(shop.inbox.bodies()).hasSize(4);
  }

  @Test
  void aRetryThatSucceedsEndsIt() {
    AtomicInteger calls = new AtomicInteger();
    shop.inbox.answers(() -> calls.incrementAndGet() < 3 ? 500 : 200);
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactly(WILL_RETRY, WILL_RETRY, DELIVERED);
  }

  @Test
  void aClientErrorDropsTheMessageAtOnceButTooManyRequestsDoesNot() {
    shop.inbox.answers(() -> 403);
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactly(REFUSED);
    shop.inbox.answers(() -> 429);
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactly(REFUSED, WILL_RETRY, WILL_RETRY, WILL_RETRY, GIVEN_UP);
  }

  @Test
  void anEndpointThatIsNotThereIsTriedAgainAndTheReasonIsLogged() {
    String order = shop.draft("10");
    shop.control().register(shop.sellerWithEndpoint(URI.create("http://127.0.0.1:1/nobody")));
    shop.client.call("ConfirmOrderReference", "AmazonOrderReferenceId", order);
    shop.settle();
    assertThat(outcomes()).containsExactly(WILL_RETRY, WILL_RETRY, WILL_RETRY, GIVEN_UP);
    assertThat(attempts().getFirst().problem()).isEqualTo("ConnectException");
    shop.control().register(shop.sellerWithEndpoint(shop.inbox.address()));
  }

  @Test
  void droppedMessagesNeverArrive() {
    shop.control().faults().add(fault(FaultAction.DROP));
    shop.open("10");
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactlyInAnyOrder(LOST, DELIVERED);
    assertThat(shop.inbox.calls()).hasSize(1);
    assertThat(shop.control().faults().waiting()).isEmpty();
  }

  @Test
  void duplicatesShareTheirIdAndRepublicationsDoNot() {
    shop.control().faults().add(fault(FaultAction.DUPLICATE));
    shop.open("10");
    shop.settle();
    assertThat(ids()).hasSize(2);
    assertThat(ids().stream().distinct()).hasSize(1);
    shop.control().faults().add(fault(FaultAction.REPUBLISH));
    shop.open("10");
    shop.settle();
    assertThat(ids().stream().distinct()).hasSize(3);
    List<JsonNode> messages = shop.inbox.messages();
    assertThat(messages.get(3)).isEqualTo(messages.get(2));
  }

  @Test
  void heldMessagesWaitForTheirRelease() {
    shop.control().faults().add(fault(FaultAction.HOLD));
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).isEmpty();
    assertThat(shop.control().release()).isEqualTo(1);
    shop.settle();
    assertThat(shop.inbox.summaries()).containsExactly("OrderReferenceNotification Open");
    assertThat(shop.control().release()).isZero();
  }

  @Test
  void aReorderedMessageIsOvertakenByTheNextOfItsTopic() {
    shop.control()
        .faults()
        .add(new Fault(FaultAction.REORDER, "", "PaymentAuthorize", "", "Closed", 1, 0));
    String order = shop.open("10");
    shop.settle();
    shop.authorize(order, "reordered", "5", "TransactionTimeout", "0", "CaptureNow", "true");
    await().until(() -> shop.inbox.calls().size() == 3);
    assertThat(shop.inbox.summaries())
        .containsExactly(
            "OrderReferenceNotification Open",
            "PaymentCapture Completed",
            "PaymentAuthorize Closed");
  }

  @Test
  void aDelayedMessageArrivesLater() {
    shop.control().faults().add(new Fault(FaultAction.DELAY, Shop.SELLER, "", "", "Open", 1, 150));
    long before = System.nanoTime();
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.calls()).hasSize(1);
    assertThat(System.nanoTime() - before).isGreaterThan(150_000_000L);
  }

  @Test
  void aCorruptSignatureArrivesWellFormed() {
    shop.control().faults().add(fault(FaultAction.CORRUPT_SIGNATURE));
    shop.open("10");
    shop.open("10");
    shop.settle();
    List<String> signatures =
        shop.inbox.envelopes().stream().map(e -> e.get("Signature").asText()).toList();
    assertThat(signatures)
        .hasSize(2)
        .allSatisfy(
            signature -> assertThat(java.util.Base64.getDecoder().decode(signature)).hasSize(256));
  }

  @Test
  void aForeignTopicIsSignedForItsOwnAccount() {
    shop.control().faults().add(fault(FaultAction.FOREIGN_TOPIC));
    shop.open("10");
    shop.settle();
    assertThat(shop.inbox.envelopes().getFirst().get("TopicArn").asText())
        .isEqualTo("arn:aws:sns:eu-west-1:999999999999:not-amazons");
  }

  @Test
  void anEndpointThatIsDownForAWhileGetsTheMessageLater() {
    shop.control().faults().add(new Fault(FaultAction.ENDPOINT_DOWN, "", "", "", "", 1, 30));
    shop.control().faults().add(new Fault(FaultAction.ENDPOINT_DOWN, "", "", "", "", 1, 0));
    shop.open("10");
    shop.settle();
    assertThat(outcomes()).containsExactly(WILL_RETRY, WILL_RETRY, DELIVERED);
    assertThat(attempts().getFirst().problem()).contains("down");
    shop.open("10");
    shop.settle();
    assertThat(outcomes().subList(3, 7))
        .containsExactly(WILL_RETRY, WILL_RETRY, WILL_RETRY, GIVEN_UP);
    assertThat(shop.inbox.calls()).hasSize(1);
  }

  @Test
  void aFaultForAnOrderAlsoMeetsItsChildren() {
    String order = shop.open("10");
    shop.settle();
    shop.control().faults().add(new Fault(FaultAction.DROP, "", "", order, "", 2, 0));
    shop.authorize(order, "lost", "5", "TransactionTimeout", "0", "CaptureNow", "true");
    shop.settle();
    assertThat(outcomes()).containsExactly(DELIVERED, LOST, LOST);
  }

  private static Fault fault(FaultAction action) {
    return new Fault(action, "", "", "", "", 1, 0);
  }
}
