package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Seller Central's test notifications, and what else says of itself what it is. */
class TestNotificationsTest {
  private static final String SHARED_REFERENCE = "1111111-1111-11111-1111-11111EXAMPLE";

  @ParameterizedTest
  @EnumSource
  void everyTypeIsASampleByItsFlagAndByTheSharedReference(NotificationType type) {
    ObjectNode json = Messages.json(type.wireName(), Messages.xml(type));
    assertThat(sample(json)).isFalse();
    assertThat(sample(json.deepCopy().put("IsSample", true))).isTrue();
    assertThat(sample(json.deepCopy().put("NotificationReferenceId", SHARED_REFERENCE))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", "TRUE, true", "yes, false"})
  void whatCannotBeReadIsASampleTooWhenItSaysSo(String flag, boolean sample) {
    ObjectNode json = Messages.json("PaymentRefund", "<no").put("IsSample", flag);
    assertThat(sample(json)).isEqualTo(sample);
  }

  @Test
  void whatIsNoJsonIsNoSample() {
    QuarantinedNotification quarantined =
        (QuarantinedNotification) NotificationReader.read("hello");
    assertThat(quarantined.sample()).isFalse();
    assertThat(quarantined.problems()).isEmpty();
  }

  @Test
  void whatElseIsOddIsToldBesideTheCause() {
    ObjectNode json = Messages.json("PaymentRefund", "<no").put("IsSample", 7).put("Version", "1");
    QuarantinedNotification quarantined =
        (QuarantinedNotification) NotificationReader.read(json.toString());
    assertThat(quarantined.problems()).hasSize(2);
    assertThat(quarantined.sample()).isFalse();
  }

  @Test
  void aChargebackOfAPlaceholderIsASample() {
    String xml =
        Messages.xml(NotificationType.CHARGEBACK)
            .replace("S02-4400001-7700002", "P01-0000000-0000000-000000");
    assertThat(sample(Messages.json("ChargebackNotification", xml))).isTrue();
  }

  @Test
  void onePlaceholderServesForEveryKindOfObject() {
    for (NotificationType type : NotificationType.values()) {
      String xml =
          Messages.xml(type)
              .replaceAll(
                  "[SPC]02-4400001-7700002(-[A-Z]\\d{6})?|C0MADEUP00001",
                  "P01-0000000-0000000-000000");
      NotificationReading reading = Messages.read(type, xml);
      assertThat(reading).isNotInstanceOf(QuarantinedNotification.class);
      if (reading instanceof Notification notification) {
        assertThat(notification.sample()).isTrue();
        assertThat(notification.statement().problems()).isEmpty();
      }
    }
  }

  @Test
  void anEventTypeIsAFactOfBillingAgreementsAlone() {
    assertThat(event(NotificationType.BILLING_AGREEMENT).statement().facts())
        .containsEntry(Fact.EVENT_TYPE, new Text("PaymentMethodUpdated"));
    assertThat(event(NotificationType.REFUND).statement().facts())
        .doesNotContainKey(Fact.EVENT_TYPE);
  }

  @Test
  void aSuccessorWithoutNamesIsKeptUnderItsVersionAllTheSame() {
    QuarantinedNotification quarantined =
        (QuarantinedNotification) NotificationReader.read("{\"NotificationVersion\":\"V2\"}");
    assertThat(quarantined.cause()).isEqualTo(QuarantineCause.SUCCESSOR_FORMAT);
    assertThat(quarantined.fields().sellerId()).isNull();
    assertThat(quarantined.fields().notificationReferenceId()).isNull();
  }

  private static Notification event(NotificationType type) {
    ObjectNode json =
        Messages.json(type.wireName(), Messages.xml(type)).put("EventType", "PaymentMethodUpdated");
    return (Notification) NotificationReader.read(json.toString());
  }

  private static boolean sample(ObjectNode json) {
    return switch (NotificationReader.read(json.toString())) {
      case Notification notification -> notification.sample();
      case ObjectlessNotification event -> event.sample();
      case QuarantinedNotification quarantined -> quarantined.sample();
    };
  }
}
