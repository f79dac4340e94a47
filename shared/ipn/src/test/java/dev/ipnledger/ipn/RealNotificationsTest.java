package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that seven real notifications state, and nothing else. */
class RealNotificationsTest {
  @Test
  void authorizationClosedByCaptureNow() throws IOException {
    Notification notification = Samples.understood("AuthorizationNotification2.json");
    assertThat(notification.account()).hasToString("A37GX652OWOXVH/sandbox");
    assertThat(notification.referenceId())
        .isEqualTo("62f086c1-7bdb-4333-814d-b36b0ad591c5a2k7ndrctotpw9");
    assertThat(notification.sample()).isFalse();
    assertThat(notification.fields().marketplaceId()).isEqualTo("623690");
    assertThat(notification.fields().timestamp()).isEqualTo("2015-11-21T03:55:19Z");
    Statement statement = notification.statement();
    assertIs(statement, ObjectKind.AUTHORIZATION, "S01-2063624-0128488-A098527");
    assertThat(statement.status())
        .isEqualTo(
            new Status("Closed", "MaxCapturesProcessed", null, at("2015-11-21T15:55:18.970Z")));
    assertThat(statement.ids()).containsExactly("S01-2063624-0128488-C098527");
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.AUTHORIZATION_REFERENCE_ID, new Text("cDiiofOL"),
                Fact.AUTHORIZATION_AMOUNT, usd(500),
                Fact.CAPTURED_AMOUNT, usd(500),
                Fact.AUTHORIZATION_FEE, usd(0),
                Fact.CREATED_AT, at("2015-11-21T15:55:18.970Z"),
                Fact.EXPIRES_AT, at("2015-12-21T15:55:18.970Z"),
                Fact.CAPTURE_NOW, new Flag(true),
                Fact.SOFT_DESCRIPTOR, new Text("AMZ*Neha MWS")));
  }

  @Test
  void testNotificationIsASample() throws IOException {
    Notification notification = Samples.understood("AuthorizeNotification.json");
    assertThat(notification.sample()).isTrue();
    assertThat(notification.account()).hasToString("A2K7NDRCTOTPW9/sandbox");
    assertIs(notification.statement(), ObjectKind.AUTHORIZATION, "P01-0000000-0000000-000000");
    assertThat(notification.statement().status())
        .isEqualTo(
            new Status("Closed", "MaxCapturesProcessed", null, at("2014-01-01T01:01:01.001Z")));
    assertThat(notification.statement().facts())
        .isEqualTo(
            Map.of(
                Fact.AUTHORIZATION_REFERENCE_ID, new Text("P01-0000000-0000000-Ref"),
                Fact.AUTHORIZATION_AMOUNT, usd(500),
                Fact.CAPTURED_AMOUNT, usd(400),
                Fact.AUTHORIZATION_FEE, usd(40),
                Fact.CREATED_AT, at("2013-01-01T01:01:01.001Z"),
                Fact.EXPIRES_AT, at("2013-03-01T01:01:01.001Z"),
                Fact.CAPTURE_NOW, new Flag(true),
                Fact.SOFT_DESCRIPTOR, new Text("AMZ*softDescriptor")));
  }

  @Test
  void billingAgreementClosedBySeller() throws IOException {
    Notification notification = Samples.understood("BillingAgreementNotification.json");
    assertThat(notification.fields().eventType()).isEqualTo("BillingAgreementStatusUpdated");
    Statement statement = notification.statement();
    assertIs(statement, ObjectKind.BILLING_AGREEMENT, "C01-4249881-9140092");
    assertThat(statement.status())
        .isEqualTo(
            new Status(
                "Closed", "SellerClosed", "Closing BA for Test", at("2017-06-28T21:39:02.593Z")));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.SELLER_BILLING_AGREEMENT_ID, new Text("seller billing agreement id"),
                Fact.EVENT_TYPE, new Text("BillingAgreementStatusUpdated"),
                Fact.CREATED_AT, at("2017-06-28T21:36:38.779Z"),
                Fact.AMOUNT_LIMIT_PER_TIME_PERIOD, usd(50000),
                Fact.TIME_PERIOD_START_DATE, at("2017-06-01T00:00:00.000Z"),
                Fact.TIME_PERIOD_END_DATE, at("2017-07-01T00:00:00.000Z"),
                Fact.CURRENT_REMAINING_BALANCE, usd(50000),
                Fact.BILLING_AGREEMENT_CONSENT, new Flag(true)));
  }

  @Test
  void captureCompleted() throws IOException {
    Statement statement = Samples.understood("CaptureNotification2.json").statement();
    assertIs(statement, ObjectKind.CAPTURE, "S01-2063624-0128488-C098527");
    assertThat(statement.status())
        .isEqualTo(new Status("Completed", null, null, at("2015-11-21T15:55:19.070Z")));
    assertThat(statement.ids()).isEmpty();
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.CAPTURE_REFERENCE_ID, new Text("cDiiofOL"),
                Fact.CAPTURE_AMOUNT, usd(500),
                Fact.REFUNDED_AMOUNT, usd(0),
                Fact.CAPTURE_FEE, usd(0),
                Fact.CREATED_AT, at("2015-11-21T15:55:19.070Z"),
                Fact.SOFT_DESCRIPTOR, new Text("AMZ*Neha MWS")));
  }

  @Test
  void chargebackReceived() throws IOException {
    Notification notification = Samples.understood("ChargebackNotification_Service.json");
    assertThat(notification.type()).isEqualTo(NotificationType.CHARGEBACK);
    assertThat(notification.account()).hasToString("A08593053M41F7TQ7YR7W/live");
    Statement statement = notification.statement();
    assertIs(statement, ObjectKind.CHARGEBACK, "C9KORZRXQ655G");
    assertThat(statement.object().root()).hasToString("P01-7128087-7259534");
    assertThat(statement.status())
        .isEqualTo(new Status("RECEIVED", "Generic Service Chargeback", null, null));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.AMAZON_CAPTURE_REFERENCE_ID, new Text("CaptureReference6282176"),
                Fact.CREATED_AT, at("2017-08-23T12:20:56.061Z"),
                Fact.CHARGEBACK_AMOUNT, usd(10000)));
  }

  @Test
  void orderReferenceClosed() throws IOException {
    Statement statement = Samples.understood("OrderReferenceNotification2.json").statement();
    assertIs(statement, ObjectKind.ORDER_REFERENCE, "S01-0557920-4544749");
    assertThat(statement.status())
        .isEqualTo(
            new Status(
                "Closed", "MaxAuthorizationsProcessed", null, at("2015-11-20T00:47:27.054Z")));
    assertThat(statement.facts())
        .isEqualTo(
            Map.of(
                Fact.ORDER_TOTAL, usd(500),
                Fact.SELLER_ORDER_ID, new Text("ZJeskzGZ"),
                Fact.CREATED_AT, at("2015-11-20T00:47:26.167Z"),
                Fact.EXPIRES_AT, at("2016-05-18T00:47:26.167Z")));
  }

  @Test
  void refundCompleted() throws IOException {
    Statement statement = Samples.understood("RefundNotification2.json").statement();
    assertIs(statement, ObjectKind.REFUND, "S01-1024662-1173740-R095796");
    assertThat(statement.status())
        .isEqualTo(new Status("Completed", null, null, at("2015-11-21T15:48:13.411Z")));
    assertThat(statement.facts())
        .isEqualTo(
            Map.<Fact, Value>of(
                Fact.REFUND_REFERENCE_ID,
                new Text("rGcWFywnref12"),
                Fact.REFUND_TYPE,
                new Text("SellerInitiated"),
                Fact.REFUND_AMOUNT,
                usd(100),
                Fact.FEE_REFUNDED,
                usd(0),
                Fact.CREATED_AT,
                at("2015-11-21T15:47:42.174Z"),
                Fact.SOFT_DESCRIPTOR,
                new Text("AMZ*Neha MWS")));
  }

  private static void assertIs(Statement statement, ObjectKind kind, String id) {
    assertThat(statement.object().kind()).isEqualTo(kind);
    assertThat(statement.object().id()).hasToString(id);
    assertThat(statement.problems()).isEmpty();
  }

  private static Money usd(long cents) {
    return new Money("USD", cents);
  }

  private static Moment at(String time) {
    return Moment.parse(time);
  }
}
