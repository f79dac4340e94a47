package dev.ipnledger.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.XmlReading;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {
  private static final Account ACCOUNT = new Account(Shop.SELLER, Environment.SANDBOX);

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void variedFormsSayTheSameInAnotherOrder() {
    Printing varied = Printing.varied(3);
    Map<String, Object> fields = Map.of("A", "1", "B", "<x></x>", "C", "3");
    List<String> texts =
        IntStream.range(0, 50).mapToObj(i -> varied.message(fields)).distinct().toList();
    assertThat(texts).hasSizeGreaterThan(10);
    assertThat(texts).anyMatch(text -> text.contains("<\\/x>"));
    assertThat(texts).anyMatch(text -> text.contains("</x>"));
    assertThat(texts.stream().map(text -> keys(Inbox.json(text))).distinct()).hasSizeGreaterThan(3);
    assertThat(texts.stream().map(Inbox::json).distinct()).hasSize(1);
    assertThat(Printing.varied(3).message(fields)).isEqualTo(texts.getFirst());
  }

  @Test
  void theInnerClockAndTheSignatureVersionCanBeChosen() {
    NotificationSettings modern =
        NotificationSettings.REAL
            .withForm(false, true)
            .withSigning(SignatureVersion.TWO, Duration.ofDays(1));
    try (Shop shop =
        new Shop(
            settings ->
                settings.withNotifications(
                    modern.withRetryPolicy(RetryPolicy.linear(0, 20, 5_000))))) {
      shop.open("10");
      shop.settle();
      JsonNode envelope = shop.inbox.envelopes().getFirst();
      JsonNode message = shop.inbox.messages().getFirst();
      assertThat(envelope.get("SignatureVersion").asText()).isEqualTo("2");
      assertThat(Instant.parse(message.get("Timestamp").asText()))
          .isEqualTo(Instant.parse(envelope.get("Timestamp").asText()));
      shop.pass(Duration.ofDays(1));
      shop.open("10");
      shop.settle();
      assertThat(shop.inbox.envelopes().get(1).get("SigningCertURL"))
          .as("another certificate after a day")
          .isNotEqualTo(envelope.get("SigningCertURL"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void testNotificationsAreSellerCentralsPlaceholders(SampleNotification sample) {
    try (Shop shop = new Shop()) {
      assertThat(shop.control().sns().sendTest(ACCOUNT, sample).join().status()).isEqualTo(200);
      JsonNode message = shop.inbox.messages().getFirst();
      assertThat(message.get("IsSample").isBoolean()).isTrue();
      assertThat(message.get("NotificationReferenceId").asText())
          .isEqualTo("1111111-1111-11111-1111-11111EXAMPLE");
      assertThat(message.get("MarketplaceID").asText()).isEqualTo("A3M3RRFO9XDT2G");
      assertThat(message.get("NotificationData").asText()).contains("P01-0000000-0000000-000000");
    }
  }

  @Test
  void batchesAndProviderEventsHaveTheirTrees() {
    String batch =
        new BatchSummary("4360683431", "16674517103", Instant.EPOCH, "Complete", 9, 1)
            .subject("SELLER")
            .document()
            .print("");
    assertThat(XmlReading.texts(batch, "RequestsProcessed")).containsExactly("10");
    assertThat(XmlReading.texts(batch, "MerchantIdentifier")).containsExactly("SELLER");
    String event =
        new ProviderEvent("Registered", Map.of("plan", "basic"))
            .subject("SELLER")
            .document()
            .print("");
    assertThat(XmlReading.texts(event, "name")).containsExactly("plan");
    assertThat(XmlReading.texts(event, "value")).containsExactly("basic");
  }
}
