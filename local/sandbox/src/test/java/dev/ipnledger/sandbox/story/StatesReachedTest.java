package dev.ipnledger.sandbox.story;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.sandbox.Inbox;
import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.AuthorizationState;
import dev.ipnledger.sandbox.model.BillingAgreementState;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.ProviderCreditReversalState;
import dev.ipnledger.sandbox.model.ProviderCreditState;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.RefundType;
import dev.ipnledger.sandbox.model.State;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.notify.SampleNotification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All stories together, played once, against everything that the model's tables know. */
class StatesReachedTest {
  /** Not reached by any story, and why. */
  private static final Map<String, String> NOT_REACHED =
      Map.of(
          "Authorization Pending/StopShipmentAtypicalAuth",
          "nothing is announced of Pending; POST /control/authorizations makes one",
          "Capture Pending/StopShipmentAtypicalAuth",
          "nothing is announced of Pending; POST /control/captures makes one",
          "ProviderCreditReversal Declined/ProcessingFailure",
          "as with AmazonRejected: it only follows its refund");

  private static Shop shop;

  @BeforeAll
  static void playEverything() {
    shop =
        new Shop(
            settings ->
                settings
                    .withThrottling(false)
                    .withNotifications(settings.notifications().drivenByClock()));
    for (Story story : Stories.all()) {
      shop.client.control("POST", "/control/stories", "{\"story\":\"%s\"}".formatted(story.name()));
    }
  }

  @AfterAll
  static void stop() {
    shop.close();
  }

  private static Set<String> reached() {
    return shop.sandbox
        .parts()
        .payments()
        .world()
        .look(
            at ->
                shop.sandbox.parts().payments().world().objects().stream()
                    .flatMap(StatesReachedTest::path)
                    .collect(toCollection(TreeSet::new)));
  }

  private static Stream<String> path(PaymentObject<?> object) {
    return object.lifecycle().path().stream()
        .map(status -> object.getClass().getSimpleName() + " " + text(status));
  }

  private static String text(Status<?> status) {
    return status.state().wireName()
        + (status.reason() == null ? "" : "/" + status.reason().code());
  }

  /** Every state with each of its reasons, and without one where it may have none. */
  private static <S extends Enum<S> & State<S>> Stream<String> all(String kind, S[] states) {
    return Arrays.stream(states)
        .flatMap(
            state ->
                Stream.concat(
                    state.reasons().isEmpty() || state.reasonOptional()
                        ? Stream.of(state.wireName())
                        : Stream.empty(),
                    state.reasons().stream().map(reason -> state.wireName() + "/" + reason.code())))
        .map(text -> kind + " " + text);
  }

  @Test
  void everyStateAndReasonIsReachedOrNamedWithWhyNot() {
    Set<String> known =
        Stream.of(
                all("OrderReference", OrderReferenceState.values()),
                all("Authorization", AuthorizationState.values()),
                all("Capture", CaptureState.values()),
                all("Refund", RefundState.values()),
                all("BillingAgreement", BillingAgreementState.values()),
                all("ProviderCredit", ProviderCreditState.values()),
                all("ProviderCreditReversal", ProviderCreditReversalState.values()))
            .flatMap(stream -> stream)
            .collect(toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(known);
    missing.removeAll(reached());
    assertThat(missing).isEqualTo(new TreeSet<>(NOT_REACHED.keySet()));
  }

  private static List<String> told(String field) {
    return shop.inbox.envelopes().stream()
        .map(envelope -> envelope.get("Message").asText())
        .filter(text -> text.startsWith("{\""))
        .map(Inbox::json)
        .filter(message -> message.has(field))
        .map(message -> message.get(field).asText())
        .distinct()
        .toList();
  }

  @Test
  void everyNotificationTypeAndEventTypeIsSent() {
    assertThat(told("NotificationType"))
        .containsAll(
            Arrays.stream(SampleNotification.values())
                .map(SampleNotification::notificationType)
                .toList());
    assertThat(told("EventType"))
        .contains("BillingAgreementStatusUpdated")
        .containsAll(Arrays.stream(AgreementEdit.values()).map(AgreementEdit::eventType).toList());
    assertThat(
            shop.inbox.envelopes().stream()
                .map(envelope -> envelope.get("Type").asText())
                .distinct())
        .containsExactlyInAnyOrder(
            "Notification", "SubscriptionConfirmation", "UnsubscribeConfirmation");
  }

  @Test
  void everyRefundTypeAndBothChargebackReasonsAreTold() {
    String documents = String.join("\n", told("NotificationData"));
    for (RefundType type : RefundType.values()) {
      assertThat(documents).contains("<RefundType>" + type.wireName() + "</RefundType>");
    }
    assertThat(documents)
        .contains("<ChargebackReason>Generic Service Chargeback</ChargebackReason>")
        .contains("<ChargebackReason>Unauthorized Transaction Chargeback</ChargebackReason>")
        .contains("<BatchStatus>FAILED</BatchStatus>")
        .contains("<BatchStatus>Complete</BatchStatus>");
    assertThat(shop.sandbox.control().sellers())
        .allMatch(seller -> seller.in(Environment.SANDBOX).isPresent());
  }
}
