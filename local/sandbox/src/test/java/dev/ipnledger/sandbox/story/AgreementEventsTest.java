package dev.ipnledger.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementEventsTest {
  private Shop shop;

  @BeforeEach
  void start() {
    shop =
        new Shop(settings -> settings.withNotifications(settings.notifications().drivenByClock()));
  }

  @AfterEach
  void stop() {
    shop.close();
  }

  private JsonNode play(String name) {
    shop.inbox.clear();
    JsonNode played =
        shop.client
            .control("POST", "/control/stories", "{\"story\":\"%s\"}".formatted(name))
            .json();
    assertThat(played.get("asExpected").asBoolean()).as(played.toString()).isTrue();
    return played;
  }

  private List<JsonNode> agreements() {
    return shop.inbox.messages().stream()
        .filter(
            message ->
                message.get("NotificationType").asText().equals("BillingAgreementNotification"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "agreement-payment-method-updated, PaymentMethodUpdated",
    "agreement-address-updated, AddressUpdated",
    "agreement-both-updated, AddressAndPaymentMethodUpdated"
  })
  void aBuyersChangeHasItsEventTypeAndLeavesTheStatusAsItWas(String story, String eventType) {
    play(story);
    JsonNode opened = agreements().getFirst();
    JsonNode edited = agreements().getLast();
    assertThat(opened.get("EventType").asText()).isEqualTo("BillingAgreementStatusUpdated");
    assertThat(edited.get("EventType").asText()).isEqualTo(eventType);
    String before = opened.get("NotificationData").asText();
    String after = edited.get("NotificationData").asText();
    assertThat(XmlReading.texts(after, "State")).containsExactly("Open");
    assertThat(XmlReading.texts(after, "ReasonCode")).isEmpty();
    assertThat(XmlReading.texts(after, "LastUpdateTimestamp"))
        .isEqualTo(XmlReading.texts(before, "LastUpdateTimestamp"));
    assertThat(edited.get("NotificationReferenceId"))
        .isNotEqualTo(opened.get("NotificationReferenceId"));
  }

  @ParameterizedTest
  @CsvSource({
    "agreement-stale, Canceled, Stale",
    "agreement-canceled, Canceled, AmazonCanceled",
    "agreement-closed, Closed, SellerClosed",
    "agreement-closed-by-buyer, Closed, BuyerClosed",
    "agreement-closed-by-amazon, Closed, AmazonClosed",
    "agreement-expired, Closed, Expired"
  })
  void anEndIsAStatusWithItsReason(String story, String state, String reason) {
    play(story);
    JsonNode end = agreements().getLast();
    assertThat(end.get("EventType").asText()).isEqualTo("BillingAgreementStatusUpdated");
    String document = end.get("NotificationData").asText();
    assertThat(XmlReading.texts(document, "State")).containsExactly(state);
    assertThat(XmlReading.texts(document, "ReasonCode")).containsExactly(reason);
  }

  @Test
  void anotherPaymentMethodOpensASuspendedAgreement() {
    String agreement = suspended();
    shop.pass(Duration.ZERO);
    shop.inbox.clear();
    JsonNode answer =
        shop.client
            .control(
                "POST",
                "/control/buyer/agreement-edits",
                "{\"id\":\"%s\",\"edit\":\"payment-method\"}".formatted(agreement))
            .json();
    assertThat(answer.get("state").asText()).isEqualTo("Open");
    shop.pass(Duration.ZERO);
    assertThat(agreements().stream().map(message -> message.get("EventType").asText()))
        .containsExactlyInAnyOrder("BillingAgreementStatusUpdated", "PaymentMethodUpdated");
  }

  /** The story's agreement, declined once more. */
  private String suspended() {
    JsonNode played = play("agreement-charged");
    String agreement =
        StreamSupport.stream(played.get("messages").spliterator(), false)
            .map(message -> message.get("objectId").asText())
            .filter(id -> id.startsWith("C02"))
            .findFirst()
            .orElseThrow();
    shop.client.call(
        "AuthorizeOnBillingAgreement",
        "AmazonBillingAgreementId",
        agreement,
        "AuthorizationReferenceId",
        "decline",
        "AuthorizationAmount.Amount",
        "1",
        "AuthorizationAmount.CurrencyCode",
        "EUR",
        "TransactionTimeout",
        "0",
        "SellerAuthorizationNote",
        "{\"SandboxSimulation\":{\"State\":\"Declined\",\"ReasonCode\":\"InvalidPaymentMethod\"}}");
    return agreement;
  }
}
