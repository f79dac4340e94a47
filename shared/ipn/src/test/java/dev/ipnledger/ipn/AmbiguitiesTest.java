package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.batch.BatchStatus;
import dev.ipnledger.domain.batch.BatchSummary;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where Amazon's documents contradict one another about notifications, the reading that was chosen.
 * Those about answers are in the client's test of the same name, those about envelopes in the
 * gate's.
 */
@DisplayName("Contradictions about notifications")
class AmbiguitiesTest {
  @ParameterizedTest
  @ValueSource(strings = {"TransactionTimedOut", "TransactionTimeout"})
  @DisplayName("time-out reason: both spellings are TransactionTimedOut")
  void timeoutReason(String written) {
    String xml = Bodies.in(NotificationType.AUTHORIZATION, "Declined", written);
    assertThat(Messages.authorization(xml).status().reasonCode()).isEqualTo("TransactionTimedOut");
  }

  @ParameterizedTest
  @CsvSource({
    "Complete, COMPLETED",
    "complete, COMPLETED",
    "Completed, COMPLETED",
    "COMPLETED, COMPLETED",
    "FAILED, FAILED",
    "Failed, FAILED",
    "Wedged, UNKNOWN"
  })
  @DisplayName("BatchStatus: Complete and COMPLETED are one, in any case")
  void batchStatus(String written, BatchStatus status) {
    assertThat(batch(written).status()).isEqualTo(status);
    assertThat(batch(written).writtenStatus()).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSED", "Closed", "closed"})
  @DisplayName("an order reference's state in any case")
  void stateCase(String written) {
    assertThat(order(Bodies.in(NotificationType.ORDER_REFERENCE, written, null)).status().state())
        .isEqualTo("Closed");
  }

  @Test
  @DisplayName("what GetReport is asked for is ReportId, and BatchReferenceId is the feed's")
  void reportId() {
    assertThat(batch("Complete").reportId()).contains("16000000001");
    assertThat(batch("Complete").batchReferenceId()).isEqualTo("4000000001");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("NotificationType by the root's name and by the samples' name")
  void notificationType(NotificationType type) {
    assertThat(NotificationType.parse(type.root())).contains(type);
    assertThat(NotificationType.parse(type.wireName())).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chargeback Detailed Notification", "ChargebackDetailedNotification"})
  @DisplayName("the chargeback's type with and without spaces")
  void chargebackType(String type) {
    String xml = Messages.xml(NotificationType.CHARGEBACK);
    assertThat(Messages.understood(type, xml).statement().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"AmazonChargebackId\":\"C9KORZRXQ655G\"}", "A chargeback was received"})
  @DisplayName("a chargeback's NotificationData that is no XML is kept aside")
  void chargebackDataThatIsNoXml(String data) {
    assertThat(Messages.read(NotificationType.CHARGEBACK, data))
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            it -> assertThat(it.cause()).isEqualTo(QuarantineCause.NOT_XML));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the namespace is ignored")
  void namespace(NotificationType type) {
    String other = Messages.xml(type).replace("https://mws.amazon", "https://mws-eu.amazon");
    assertThat(other).isNotEqualTo(Messages.xml(type));
    assertThat(Messages.read(type, other))
        .usingRecursiveComparison()
        .ignoringFields("fields.notificationData")
        .isEqualTo(Messages.read(type, Messages.xml(type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MaxAuthorizationsCaptured", "MaxAuthorizationsProcessed"})
  @DisplayName("both reasons of an order reference at its limit are normal ends")
  void limitReason(String reason) {
    Statement order = order(Bodies.in(NotificationType.ORDER_REFERENCE, "Closed", reason));
    assertThat(Reasons.advice(ObjectKind.ORDER_REFERENCE, order.status(), false))
        .isEqualTo(Advice.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-03T10:12:01Z", "2016-02-03T10:12:01.123Z", "yesterday", ""})
  @DisplayName("the inner Timestamp decides nothing")
  void innerTimestamp(String timestamp) {
    ObjectNode json = Messages.json("PaymentRefund", Messages.REFUND).put("Timestamp", timestamp);
    assertThat(((Notification) NotificationReader.read(json.toString())).statement())
        .isEqualTo(Messages.refund(Messages.REFUND));
  }

  @Test
  @DisplayName("AmazonCaptureReferenceId is kept as the seller's reference that it is")
  void captureReference() {
    Statement chargeback =
        ((Notification)
                Messages.read(
                    NotificationType.CHARGEBACK, Messages.xml(NotificationType.CHARGEBACK)))
            .statement();
    assertThat(chargeback.facts())
        .containsEntry(Fact.AMAZON_CAPTURE_REFERENCE_ID, new Text("cap-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "AmazonA-ZRefund,",
    "SellerInitiated, AmazonA-ZRefund",
    "BuyerCanceled,",
    "SellerInitiated, BuyerCanceled",
    "AmazonA-ZGuarantee,",
    "AmazonA-ZCancel,",
    "Chargeback,",
    "SomethingOfTomorrow,"
  })
  @DisplayName("RefundType is an open set, and some of it comes as the reason")
  void refundType(String type, String reason) {
    String xml =
        Bodies.in(NotificationType.REFUND, "Completed", reason).replace("SellerInitiated", type);
    Statement refund = Messages.refund(xml);
    assertThat(refund.facts()).containsEntry(Fact.REFUND_TYPE, new Text(type));
    assertThat(refund.status().reasonCode()).isEqualTo(reason);
    assertThat(refund.problems()).isEmpty();
    assertThat(Reasons.advice(ObjectKind.REFUND, refund.status(), false)).isEqualTo(Advice.BOOK_IT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BatchReferenceId", "BatchReferenceID"})
  @DisplayName("BatchReferenceId in both spellings")
  void batchReferenceId(String name) {
    String xml = Messages.xml(NotificationType.BATCH).replace("BatchReferenceId", name);
    ObjectlessNotification batch =
        (ObjectlessNotification) Messages.read(NotificationType.BATCH, xml);
    assertThat(batch.subject()).isEqualTo("4000000001");
    assertThat(batch.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"623690", "A3BXB0YN3XH17H", ""})
  @DisplayName("MarketplaceID is opaque and may be missing")
  void marketplaceId(String id) {
    ObjectNode json = Messages.json("PaymentRefund", Messages.REFUND).put("MarketplaceID", id);
    Notification refund = (Notification) NotificationReader.read(json.toString());
    assertThat(refund.fields().marketplaceId()).isEqualTo(id.isEmpty() ? null : id);
    assertThat(refund.statement()).isEqualTo(Messages.refund(Messages.REFUND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "50.0", "106.0"})
  @DisplayName("a partial capture closes its authorization like a full one")
  void partialCapture(String captured) {
    Statement authorization =
        Messages.authorization(
            Messages.AUTHORIZATION.replaceFirst(
                "(?s)(<CapturedAmount>\\s*<Amount>)[^<]*", "$1" + captured));
    assertThat(authorization.status().state()).isEqualTo("Closed");
    assertThat(authorization.facts())
        .containsEntry(Fact.CAPTURED_AMOUNT, Money.parse(captured, "GBP"));
    assertThat(authorization.problems()).isEmpty();
  }

  @Test
  @DisplayName("ReasonCode anywhere in the status")
  void reasonCodeByName() {
    String moved =
        Messages.REFUND
            .replaceAll("\\s*<ReasonCode>.*</ReasonCode>", "")
            .replace("<State>", "<ReasonCode>AmazonRejected</ReasonCode><State>");
    assertThat(Messages.refund(moved)).isEqualTo(Messages.refund(Messages.REFUND));
  }

  @ParameterizedTest
  @EnumSource(names = {"AUTHORIZATION", "CAPTURE", "REFUND", "PROVIDER_CREDIT"})
  @DisplayName("Pending in a notification is taken, below everything else")
  void pending(NotificationType type) {
    Statement pending =
        ((Notification) Messages.read(type, Bodies.in(type, "Pending", null))).statement();
    assertThat(pending.problems()).isEmpty();
    assertThat(States.of(pending.object().kind(), pending.status().state()).rank()).isZero();
  }

  @Test
  @DisplayName("a capture may carry its authorization's reference id")
  void referenceIdsAreUniqueWithTheirKind() {
    String same = Messages.xml(NotificationType.CAPTURE).replace("cap-1", "auth-1");
    Statement capture = ((Notification) Messages.read(NotificationType.CAPTURE, same)).statement();
    Statement authorization = Messages.authorization(Messages.AUTHORIZATION);
    assertThat(capture.facts().get(Fact.CAPTURE_REFERENCE_ID))
        .isEqualTo(authorization.facts().get(Fact.AUTHORIZATION_REFERENCE_ID));
    assertThat(capture.object()).isNotEqualTo(authorization.object());
    assertThat(capture.problems()).isEmpty();
  }

  private static Statement order(String xml) {
    return ((Notification) Messages.read(NotificationType.ORDER_REFERENCE, xml)).statement();
  }

  private static BatchSummary batch(String status) {
    String xml = Messages.xml(NotificationType.BATCH).replace("Complete", status);
    return ((ObjectlessNotification) Messages.read(NotificationType.BATCH, xml))
        .batch()
        .orElseThrow();
  }
}
