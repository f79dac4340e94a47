package dev.ipnledger.ipn;

import static dev.ipnledger.ipn.Messages.REFUND;
import static dev.ipnledger.ipn.Messages.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be applied ends in quarantine under a name, with whatever could be read. */
class QuarantineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "hello",
        "{",
        "[]",
        "\"text\"",
        "null",
        "7",
        "{}{}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"line\nbreak\"}",
        "{'a':1}",
        "{\"a\":NaN}",
        "<x/>"
      })
  void whatIsNotOneJsonObject(String message) {
    assertCause(NotificationReader.read(message), QuarantineCause.NOT_JSON);
  }

  @Test
  void jsonThatIsTooDeepOrTooLong() {
    assertCause(NotificationReader.read("{\"a\":" + "[".repeat(100_000)), QuarantineCause.NOT_JSON);
    assertCause(
        NotificationReader.read("{\"a\":\"" + "x".repeat(1 << 20) + "\"}"),
        QuarantineCause.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NotificationReferenceId", "SellerId", "ReleaseEnvironment", "NotificationData"})
  void aFieldWithoutWhichNothingCanBeKept(String field) {
    ObjectNode json = Messages.json("PaymentRefund", REFUND);
    json.put(field, "  ");
    assertCause(NotificationReader.read(json.toString()), QuarantineCause.MISSING_FIELD);
    json.remove(field);
    NotificationReading reading = NotificationReader.read(json.toString());
    assertCause(reading, QuarantineCause.MISSING_FIELD);
    assertThat(((QuarantinedNotification) reading).sentence()).startsWith(field);
    assertThat(((QuarantinedNotification) reading).fields().notificationType())
        .isEqualTo("PaymentRefund");
  }

  @ParameterizedTest
  @CsvSource({
    "SellerId, A1#live",
    "SellerId, a b",
    "NotificationReferenceId, x/y",
    "ReleaseEnvironment, Beta"
  })
  void aFieldThatCannotBeRight(String field, String value) {
    ObjectNode json = Messages.json("PaymentRefund", REFUND).put(field, value);
    assertCause(NotificationReader.read(json.toString()), QuarantineCause.MALFORMED_FIELD);
  }

  @Test
  void theSuccessorsFormat() {
    NotificationReading reading =
        NotificationReader.read(
            "{\"MerchantID\":\"A1\",\"ObjectType\":\"CHARGE\",\"NotificationVersion\":\"V2\"}");
    assertCause(reading, QuarantineCause.SUCCESSOR_FORMAT);
    QuarantinedNotification quarantined = (QuarantinedNotification) reading;
    assertThat(quarantined.sentence()).contains("NotificationVersion V2");
    assertThat(quarantined.fields().sellerId()).isEqualTo("A1");
    assertThat(quarantined.sample()).isFalse();
  }

  @Test
  void dtdIsRefused() {
    String doctype = "?><!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    String xml = REFUND.replace("?>", doctype).replace("SellerInitiated", "&e;");
    assertCause(read("PaymentRefund", xml), QuarantineCause.XML_REFUSED);
  }

  @Test
  void xmlThatIsTooDeepOrHasTooMuchOfSomething() {
    assertCause(
        read("PaymentRefund", REFUND.replace("<RefundType>", "<a>".repeat(100) + "<RefundType>")),
        QuarantineCause.XML_REFUSED);
    StringBuilder attributes = new StringBuilder("<RefundType ");
    for (int i = 0; i < 10_000; i++) {
      attributes.append("a").append(i).append("='' ");
    }
    assertCause(
        read("PaymentRefund", REFUND.replace("<RefundType", attributes)),
        QuarantineCause.XML_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no xml", "<RefundNotification>", "<RefundNotification><a></RefundNotification>"})
  void whatIsNotXml(String xml) {
    assertCause(read("PaymentRefund", xml), QuarantineCause.NOT_XML);
  }

  @Test
  void xmlThatBreaksOffBehindTheObject() {
    assertCause(
        read("PaymentRefund", REFUND.replace("</RefundNotification>", "")),
        QuarantineCause.NOT_XML);
  }

  @Test
  void aRootThatNoNotificationHas() {
    assertCause(read("PaymentRefund", "<SettlementNotification/>"), QuarantineCause.UNKNOWN_TYPE);
  }

  @Test
  void noDetails() {
    assertCause(
        read("PaymentRefund", REFUND.replace("RefundDetails", "Refund")),
        QuarantineCause.MISSING_DETAILS);
  }

  @Test
  void twoObjects() {
    String details =
        REFUND.substring(
            REFUND.indexOf("<RefundDetails>"), REFUND.indexOf("</RefundNotification>"));
    String other = details.replace("12.5", "99");
    assertCause(
        read("PaymentRefund", REFUND.replace(details, details + other)),
        QuarantineCause.MANY_OBJECTS);
    NotificationReading twice = read("PaymentRefund", REFUND.replace(details, details + details));
    assertThat(((Notification) twice).statement().problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<AmazonRefundId/>", "<AmazonRefundId>  </AmazonRefundId>"})
  void noId(String id) {
    assertCause(
        read("PaymentRefund", REFUND.replaceAll("<AmazonRefundId>.*</AmazonRefundId>", id)),
        QuarantineCause.MISSING_ID);
  }

  @Test
  void anIdThatIsNone() {
    assertCause(
        read("PaymentRefund", REFUND.replace("S02-4400001", "../../etc")),
        QuarantineCause.MALFORMED_ID);
  }

  @ParameterizedTest
  @CsvSource({
    "REFUND, -R012345, -C012345",
    "CAPTURE, -C000002, -A000002",
    "AUTHORIZATION, -A000001, -C000001",
    "ORDER_REFERENCE, S02-4400001, C02-4400001",
    "BILLING_AGREEMENT, C02-4400001, S02-4400001",
    "PROVIDER_CREDIT, -P000005, -Q000005",
    "CHARGEBACK, C0MADEUP00001, S02-4400001-7700002"
  })
  void anIdOfAnotherKind(NotificationType type, String id, String other) {
    String xml = Messages.xml(type).replaceFirst(id, other);
    assertThat(xml).isNotEqualTo(Messages.xml(type));
    assertCause(Messages.read(type, xml), QuarantineCause.CONTRADICTING_ID);
  }

  @Test
  void aChargebackOfABillingAgreement() {
    String xml = Messages.xml(NotificationType.CHARGEBACK).replace("S02-4400001", "C02-4400001");
    assertCause(Messages.read(NotificationType.CHARGEBACK, xml), QuarantineCause.CONTRADICTING_ID);
  }

  @Test
  void twoIds() {
    String second = "<AmazonRefundId>S02-4400001-7700002-R999999</AmazonRefundId>";
    assertCause(
        read("PaymentRefund", REFUND.replace("<RefundType>", second + "<RefundType>")),
        QuarantineCause.AMBIGUOUS_ID);
  }

  private static void assertCause(NotificationReading reading, QuarantineCause cause) {
    assertThat(reading)
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            quarantined -> assertThat(quarantined.cause()).isEqualTo(cause));
  }
}
