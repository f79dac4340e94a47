package dev.ipnledger.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.ledger.memory.InMemoryQuarantine;
import dev.ipnledger.testing.FakeContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the notifications that are about something else than a payment's usual course. */
class EveryTypeTest {
  private static final String ORDER = "S02-1234567-1234567";
  private static final String STATUS =
      "<State>%s</State><LastUpdateTimestamp>2015-11-21T15:59:58.000Z</LastUpdateTimestamp>";

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
  private final FakeAmazon amazon = new FakeAmazon();
  private final InstantSource clock = InstantSource.fixed(Instant.parse("2015-11-21T16:00:01Z"));

  @ParameterizedTest
  @CsvSource({
    "BILLING_AGREEMENT, BillingAgreementNotification, BillingAgreement, AmazonBillingAgreementId,"
        + " C02-1234567-1234567, BillingAgreementStatus, GetBillingAgreementDetails",
    "PROVIDER_CREDIT, ProviderCredit, ProviderCreditDetails, AmazonProviderCreditId,"
        + " S02-1234567-1234567-P012345, CreditStatus, GetProviderCreditDetails",
    "PROVIDER_CREDIT_REVERSAL, ProviderCreditReversal, ProviderCreditReversalDetails,"
        + " AmazonProviderCreditReversalId, S02-1234567-1234567-Q012345, CreditReversalStatus,"
        + " GetProviderCreditReversalDetails"
  })
  void agreementsAndCreditsAreRecordedAndAskedAbout(
      ObjectKind kind,
      String type,
      String element,
      String idName,
      String id,
      String status,
      String action) {
    String details =
        "<%1$s><%2$s>%3$s</%2$s><%4$s>%5$s</%4$s></%1$s>"
            .formatted(element, idName, id, status, STATUS.formatted("Closed"));
    String root = element.replace("Details", "") + "Notification";
    String answered = details.replace("BillingAgreement>", "BillingAgreementDetails>");
    amazon.answers(
        200,
        "<%1$sResponse><%1$sResult>%2$s</%1$sResult></%1$sResponse>".formatted(action, answered));

    process(inner("m1", type, "<%1$s>%2$s</%1$s>".formatted(root, details)));

    ObjectItem item = item(id);
    assertThat(item.object().kind()).isEqualTo(kind);
    assertThat(item.view().isIn("Closed")).isTrue();
    assertThat(item.view().heard()).containsOnlyKeys(Source.NOTIFICATION, Source.GET);
    assertThat(amazon.forms)
        .singleElement()
        .asString()
        .contains("Action=" + action + "&", idName + "=" + id);
    assertThat(ledger.rebuild(item.object())).contains(item.view());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BillingAgreementStatusUpdated",
        "PaymentMethodUpdated",
        "AddressUpdated",
        "AddressAndPaymentMethodUpdated",
        "SomethingNew"
      })
  void anAgreementsEventIsKept(String event) {
    String xml =
        "<BillingAgreementNotification><BillingAgreement><AmazonBillingAgreementId>"
            + "C02-1234567-1234567</AmazonBillingAgreementId><BillingAgreementStatus>"
            + STATUS.formatted("Open")
            + "</BillingAgreementStatus></BillingAgreement></BillingAgreementNotification>";
    var inner = Deliveries.notification("BillingAgreementNotification", "n1", xml);

    process(Deliveries.message("m1", inner.put("EventType", event).toString()));

    assertThat(item("C02-1234567-1234567").view().fact(Fact.EVENT_TYPE, Text.class))
        .contains(new Text(event));
    assertThat(item("C02-1234567-1234567").view().isIn("Open")).isTrue();
  }

  @Test
  void severalChargebackNotificationsAreOneDisputeWithItsWholeHistory() {
    process(
        chargeback("m1", "Generic Service Chargeback"),
        chargeback("m2", "Unauthorized Transaction Chargeback"));

    ObjectRef chargeback =
        new ObjectRef(
            Deliveries.SELLER,
            new AmazonId(ORDER),
            ObjectKind.CHARGEBACK,
            new AmazonId("C9KORZRXQ655G"));
    ObjectItem item = ledger.read(chargeback).object().orElseThrow();
    assertThat(ledger.history(chargeback, Detail.OBSERVATIONS)).hasSize(2);
    assertThat(item.view().isIn("RECEIVED")).isTrue();
    assertThat(item.attention()).extracting(Condition::kind).contains(AttentionKind.CHARGEBACK);
    assertThat(item.view().fact(Fact.AMAZON_CAPTURE_REFERENCE_ID, Text.class))
        .contains(new Text("cap-1"));
    assertThat(amazon.forms).as("there is no Get for a chargeback").isEmpty();
  }

  @Test
  void aCopyForASolutionProviderIsTheMerchantsAndNoSecondObject() {
    String id = ORDER + "-A012345";
    String own = Deliveries.authorization(id).put("NotificationReferenceId", "62f086c1").toString();
    String copy =
        Deliveries.authorization(id)
            .put("NotificationReferenceId", "62f086c1a2k7ndrctotpw9")
            .toString();

    process(Deliveries.message("m1", own), Deliveries.message("m2", copy));

    assertThat(ledger.history(item(id).object(), Detail.OBSERVATIONS)).hasSize(3);
    assertThat(ledger.byNotification(Deliveries.SELLER, "62f086c1a2k7ndrctotpw9")).hasSize(1);
    assertThat(item(id).attention())
        .as("the fixture states little, and that is all there is to say")
        .extracting(Condition::kind)
        .containsOnly(AttentionKind.PROBLEM);
  }

  @Test
  void aBatchIsFoundByItsReferenceIdAndItsReport() {
    process(message("m1", Deliveries.batch("n1", "Complete", 10, 9, 1).toString()));

    Occurrence batch = occurrences.batch(Deliveries.SELLER, "4000000001").getFirst();
    assertThat(occurrences.byReport(Deliveries.SELLER, "16000000001")).containsExactly(batch);
    assertThat(batch.details())
        .containsEntry("BatchStatus", "Complete")
        .containsEntry("RequestsProcessed", "10")
        .containsEntry("RequestsSuccessful", "9")
        .containsEntry("RequestsFailed", "1");
    assertThat(batch.asOf()).isEqualTo("2015-11-21T16:00:00.123Z");
    assertThat(attention(Owner.of(Deliveries.SELLER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, 10, 0, 10, The batch failed",
    "Failed, 10, 9, 2, RequestsProcessed is not the sum",
    "Wedged, 10, 9, 1, BatchStatus 'Wedged' is unknown",
    "COMPLETED, 10, 9, 2, RequestsProcessed is not the sum"
  })
  void aBatchThatFailedOrDoesNotAddUpNeedsAPerson(
      String status, int processed, int good, int bad, String problem) {
    process(message("m1", Deliveries.batch("n1", status, processed, good, bad).toString()));

    SystemItem raised =
        ledger
            .system(Owner.of(Deliveries.SELLER), SystemItem.Kind.BATCH, "4000000001")
            .orElseThrow();
    assertThat(raised.details().get("problem")).contains(problem);
    assertThat(raised.details()).containsEntry("ReportId", "16000000001");
    assertThat(occurrences.batch(Deliveries.SELLER, "4000000001")).hasSize(1);
  }

  @Test
  void whatHappensToAProvidersMerchantIsKeptUnderTheProvider() {
    String xml =
        """
        <SolutionProviderMerchantNotification><MerchantRegistrationDetails>
        <SellerId>A7MERCHANT</SellerId><Type>Registered</Type>
        <Options><SolutionProviderOption><name>token</name><value>hush</value>
        </SolutionProviderOption></Options></MerchantRegistrationDetails>
        </SolutionProviderMerchantNotification>
        """;
    process(inner("m1", "SolutionProviderEvent", xml));

    Occurrence event = occurrences.providerEvents(Deliveries.SELLER).getFirst();
    assertThat(event.subject()).isEqualTo("A7MERCHANT");
    assertThat(event.details())
        .containsEntry("SellerId", "A7MERCHANT")
        .containsEntry("Type", "Registered")
        .containsEntry("Options", "token");
    assertThat(event.details().values()).doesNotContain("hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "broken", "authorization"})
  void aTestNotificationIsASampleWhateverItHolds(String content) {
    var inner =
        switch (content) {
          case "batch" -> Deliveries.batch("n1", "Wedged", 1, 1, 1);
          case "broken" -> Deliveries.notification("PaymentCapture", "n1", "<no");
          default -> Deliveries.authorization(ORDER + "-A012345");
        };

    process(message("m1", inner.put("IsSample", true).toString()));

    assertThat(attention(Owner.of(Deliveries.SELLER))).isEmpty();
    assertThat(occurrences.batch(Deliveries.SELLER, "4000000001")).isEmpty();
    assertThat(amazon.forms).isEmpty();
    assertThat(ledger.object(Deliveries.SELLER, new AmazonId(ORDER + "-A012345"))).isEmpty();
  }

  @Test
  void theSuccessorsFormatIsKeptUnderItsVersion() {
    process(
        message(
            "m1",
            """
            {"MerchantID":"A1EXAMPLESELLER","ObjectType":"CHARGE","NotificationId":"v2-1",
             "ReleaseEnvironment":"Sandbox","NotificationVersion":"V2"}
            """));

    assertThat(quarantined(Owner.of(Deliveries.SELLER), "m1").details())
        .containsEntry("cause", "SUCCESSOR_FORMAT")
        .containsEntry("notificationReferenceId", "v2-1")
        .containsEntry("problem", "NotificationVersion V2 is not read yet");
  }

  @Test
  void anUnsubscriptionNeedsAPerson() {
    byte[] body = Deliveries.confirmation("m1", "UnsubscribeConfirmation");
    process(Deliveries.message("m1", body, Optional.empty()));

    assertThat(quarantined(Owner.UNKNOWN, "m1").details()).containsEntry("cause", "unsubscribed");
    assertThat(amazon.forms).isEmpty();
  }

  @Test
  void anUnlistedTopicsAttentionPrintsTheLineToAdd() {
    byte[] body = Deliveries.body("m1", Deliveries.authorization(ORDER + "-A012345").toString());
    process(Deliveries.unlisted("m1", body));

    Owner owner = Owner.of(Deliveries.SELLER);
    String line = "\"" + Deliveries.UNLISTED_TOPIC + "\"";
    assertThat(quarantined(owner, "m1").details())
        .containsEntry("cause", "unknown_topic")
        .containsEntry("addTo", "registry.A1EXAMPLESELLER.environments.sandbox.topics")
        .containsEntry("lineToAdd", line);
    SystemItem condition =
        ledger
            .system(owner, SystemItem.Kind.UNKNOWN_TOPIC, Deliveries.UNLISTED_TOPIC)
            .orElseThrow();
    assertThat(condition.details().get("problem")).endsWith(line);
  }

  @Test
  void anUnlistedTopicsConfirmationIsKeptWithItsTopic() {
    process(Deliveries.unlisted("m1", Deliveries.confirmation("m1", "SubscriptionConfirmation")));

    assertThat(quarantined(Owner.UNKNOWN, "m1").details())
        .containsEntry("lineToAdd", "\"" + Deliveries.UNLISTED_TOPIC + "\"");
  }

  @Test
  void aTopicThatWasListedSinceIsTaken() {
    byte[] body = Deliveries.body("m1", Deliveries.authorization(ORDER + "-A012345").toString());
    process(Deliveries.message("m1", body, Optional.of("unknown_topic")));

    assertThat(item(ORDER + "-A012345").view().isIn("Open")).isTrue();
  }

  @Test
  void anUnknownSellersAttentionPrintsTheLineToAdd() {
    String inner =
        Deliveries.batch("n1", "Complete", 1, 1, 0).put("SellerId", "A9NOBODY").toString();
    process(message("m1", inner));

    Account nobody = new Account("A9NOBODY", Environment.SANDBOX);
    String line = quarantined(Owner.of(nobody), "m1").details().get("lineToAdd");
    assertThat(line).startsWith("\"A9NOBODY\": {").contains(Deliveries.TOPIC);
    assertThat(ledger.system(Owner.of(nobody), SystemItem.Kind.UNKNOWN_SELLER, nobody.key()))
        .get()
        .extracting(item -> item.details().get("lineToAdd"))
        .isEqualTo(line);
    assertThat(occurrences.batch(nobody, "4000000001")).isEmpty();
  }

  @Test
  void anObjectNeverChangesItsKind() {
    String id = ORDER + "-X012345";
    process(inner("m1", "PaymentCapture", capture(id)));
    ObjectItem before = item(id);

    process(inner("m2", "PaymentRefund", capture(id).replace("Capture", "Refund")));

    assertThat(item(id)).isEqualTo(before);
    assertThat(before.object().kind()).isEqualTo(ObjectKind.CAPTURE);
    assertThat(ledger.history(before.object(), Detail.OBSERVATIONS))
        .allMatch(evidence -> evidence.observation().object().kind() == ObjectKind.CAPTURE);
    assertThat(quarantined(Owner.of(Deliveries.SELLER), "m2").details())
        .containsEntry("cause", "other_kind")
        .containsEntry("notificationReferenceId", "m2");
  }

  private static String capture(String id) {
    return "<CaptureNotification><CaptureDetails><AmazonCaptureId>%s</AmazonCaptureId>"
            .formatted(id)
        + "<CaptureStatus>"
        + STATUS.formatted("Completed")
        + "</CaptureStatus></CaptureDetails></CaptureNotification>";
  }

  private static SQSMessage chargeback(String messageId, String reason) {
    return inner(
        messageId,
        "Chargeback Detailed Notification",
        """
        <ChargebackNotification><ChargebackDetails>
        <AmazonChargebackId>C9KORZRXQ655G</AmazonChargebackId>
        <AmazonOrderReferenceId>%s</AmazonOrderReferenceId>
        <AmazonCaptureReferenceId>cap-1</AmazonCaptureReferenceId>
        <CreationTimestamp>2015-11-21T15:59:58.000Z</CreationTimestamp>
        <ChargebackAmount><Amount>1.0</Amount><CurrencyCode>EUR</CurrencyCode></ChargebackAmount>
        <ChargebackState>RECEIVED</ChargebackState><ChargebackReason>%s</ChargebackReason>
        </ChargebackDetails></ChargebackNotification>
        """
            .formatted(ORDER, reason));
  }

  private static SQSMessage inner(String messageId, String type, String xml) {
    return message(messageId, Deliveries.notification(type, messageId, xml).toString());
  }

  private static SQSMessage message(String messageId, String inner) {
    return Deliveries.message(messageId, Deliveries.body(messageId, inner), Optional.empty());
  }

  private void process(SQSMessage... messages) {
    ProcessHandler handler =
        new ProcessHandler(
            ledger,
            occurrences,
            new InMemoryQuarantine(ledger),
            amazon.client(new InMemoryQuotaGate(), clock),
            Deliveries.REGISTRY,
            Policy.STANDARD,
            clock);
    assertThat(
            handler
                .handleRequest(Deliveries.batch(messages), new FakeContext())
                .getBatchItemFailures())
        .isEmpty();
  }

  private ObjectItem item(String id) {
    return ledger.object(Deliveries.SELLER, new AmazonId(id)).orElseThrow();
  }

  private List<?> attention(Owner owner) {
    return ledger.attention(owner, PageRequest.first(10)).items();
  }

  private SystemItem quarantined(Owner owner, String messageId) {
    SystemItem item = ledger.system(owner, SystemItem.Kind.QUARANTINE, messageId).orElseThrow();
    assertThat(new String(item.document().original(), UTF_8)).contains(messageId);
    return item;
  }
}
