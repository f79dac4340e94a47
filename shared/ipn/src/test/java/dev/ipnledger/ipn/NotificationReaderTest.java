package dev.ipnledger.ipn;

import static dev.ipnledger.ipn.Messages.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationReaderTest {
  @ParameterizedTest
  @EnumSource
  void everyTypeIsUnderstood(NotificationType type) {
    NotificationReading reading = Messages.read(type, Messages.xml(type));
    if (type.details().isPresent()) {
      Notification notification = (Notification) reading;
      assertThat(notification.type()).isEqualTo(type);
      assertThat(notification.sample()).isFalse();
      assertThat(notification.statement().status()).isNotNull();
      assertThat(notification.statement().problems()).isEmpty();
    } else {
      ObjectlessNotification event = (ObjectlessNotification) reading;
      assertThat(event.type()).isEqualTo(type);
      assertThat(event.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OrderReferenceNotification, ORDER_REFERENCE",
    "OrderReference, ORDER_REFERENCE",
    "PaymentAuthorize, AUTHORIZATION",
    "AuthorizationNotification, AUTHORIZATION",
    "PaymentCapture, CAPTURE",
    "CaptureNotification, CAPTURE",
    "PaymentRefund, REFUND",
    "' payment REFUND ', REFUND",
    "RefundNotification, REFUND",
    "BillingAgreementNotification, BILLING_AGREEMENT",
    "ProviderCredit, PROVIDER_CREDIT",
    "ProviderCreditNotification, PROVIDER_CREDIT",
    "ProviderCreditReversal, PROVIDER_CREDIT_REVERSAL",
    "ProviderCreditReversalNotification, PROVIDER_CREDIT_REVERSAL",
    "Chargeback Detailed Notification, CHARGEBACK",
    "ChargebackDetailedNotification, CHARGEBACK",
    "ChargebackNotification, CHARGEBACK",
    "SolutionProviderEvent, SOLUTION_PROVIDER_EVENT",
    "SolutionProviderMerchantNotification, SOLUTION_PROVIDER_EVENT",
    "Batch, BATCH",
    "BatchNotification, BATCH"
  })
  void everySpellingOfATypeIsKnown(String written, NotificationType type) {
    assertThat(NotificationType.parse(written)).contains(type);
    NotificationReading reading = Messages.read(written, Messages.xml(type));
    assertThat(reading)
        .isInstanceOfAny(Notification.class, ObjectlessNotification.class)
        .usingRecursiveComparison()
        .ignoringFields("fields.notificationType")
        .isEqualTo(Messages.read(type, Messages.xml(type)));
  }

  @ParameterizedTest
  @CsvSource({"PaymentCapture", "SomethingElse", "''"})
  void theXmlsRootIsTrustedOverTheTypeAndTheContradictionTold(String type) {
    Notification notification = Messages.understood(type, REFUND);
    assertThat(notification.type()).isEqualTo(NotificationType.REFUND);
    assertThat(notification.statement().object().kind()).isEqualTo(ObjectKind.REFUND);
    assertThat(notification.statement().problems())
        .singleElement()
        .asString()
        .startsWith("NotificationType");
  }

  @Test
  void aTestNotificationIsASample() {
    ObjectNode json = Messages.json("PaymentRefund", REFUND);
    assertThat(sample(json)).isFalse();
    assertThat(sample(json.deepCopy().put("IsSample", true))).isTrue();
    assertThat(sample(json.deepCopy().put("IsSample", false))).isFalse();
    assertThat(
            sample(
                json.deepCopy()
                    .put("NotificationReferenceId", "1111111-1111-11111-1111-11111EXAMPLE")))
        .isTrue();
  }

  @Test
  void aPlaceholderIsASample() {
    String xml = REFUND.replace("S02-4400001-7700002-R012345", "P01-0000000-0000000-000000");
    Notification notification = Messages.understood("PaymentRefund", xml);
    assertThat(notification.sample()).isTrue();
    assertThat(notification.statement().problems()).isEmpty();
  }

  @Test
  void aFlagThatIsATextIsTakenAndTold() {
    Notification notification = notification(json().put("IsSample", "True"));
    assertThat(notification.sample()).isTrue();
    assertThat(notification.statement().problems()).hasSize(1);
  }

  @Test
  void anIdOfTheOtherEnvironmentIsAProblem() {
    Notification notification = notification(json().put("ReleaseEnvironment", "Live"));
    assertThat(notification.account()).hasToString("A1MADEUPSELLER/live");
    assertThat(notification.statement().problems()).singleElement().asString().contains("Sandbox");
  }

  @Test
  void anotherSellerInTheBodyIsAProblem() {
    String xml = Messages.xml(NotificationType.ORDER_REFERENCE).replace("A1MADEUP", "A9OTHER");
    Notification notification = Messages.understood("OrderReferenceNotification", xml);
    assertThat(notification.account()).hasToString("A1MADEUPSELLER/sandbox");
    assertThat(notification.statement().problems()).singleElement().asString().contains("A9OTHER");
  }

  @Test
  void anUnknownStateIsKeptAndTold() {
    Statement statement = Messages.refund(REFUND.replace("Declined", "Vanished"));
    assertThat(statement.status().state()).isEqualTo("Vanished");
    assertThat(statement.problems()).singleElement().asString().contains("Vanished");
  }

  @Test
  void optionalFieldsAreKept() {
    Notification notification =
        notification(json().put("MarketplaceID", "136311").put("EventType", "AddressUpdated"));
    assertThat(notification.fields().marketplaceId()).isEqualTo("136311");
    assertThat(notification.fields().eventType()).isEqualTo("AddressUpdated");
    assertThat(notification.fields().version()).isEqualTo("2013-01-01");
    assertThat(notification.statement().problems()).isEmpty();
  }

  @Test
  void anOptionalFieldOfAnotherTypeAndAnotherVersionAreProblems() {
    Notification notification = notification(json().put("MarketplaceID", 5).put("Version", "2"));
    assertThat(notification.fields().marketplaceId()).isNull();
    assertThat(notification.statement().problems()).hasSize(2);
  }

  @Test
  void anOptionalFieldThatIsNullOrEmptyIsAsGoodAsMissing() {
    for (ObjectNode json :
        List.of(json().putNull("MarketplaceID"), json().put("MarketplaceID", " "))) {
      Notification notification = notification(json);
      assertThat(notification.fields().marketplaceId()).isNull();
      assertThat(notification.statement().problems()).isEmpty();
    }
  }

  @Test
  void nothingOfTheXmlIsInTheFieldsText() {
    assertThat(notification(json()).fields().toString()).doesNotContain("Amount");
  }

  private static ObjectNode json() {
    return Messages.json("PaymentRefund", REFUND);
  }

  private static boolean sample(ObjectNode json) {
    return notification(json).sample();
  }

  private static Notification notification(ObjectNode json) {
    return (Notification) NotificationReader.read(json.toString());
  }
}
