package dev.ipnledger.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages as ingest sends them. */
final class Deliveries {
  static final Account SELLER = new Account("A1EXAMPLESELLER", Environment.SANDBOX);
  static final Instant RECEIVED_AT = Instant.parse("2015-11-21T16:00:00.456Z");

  static final String TOPIC = "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEA1EXAMPLE";

  static final String UNLISTED_TOPIC =
      "arn:aws:sns:eu-west-1:291180941288:A1G8446IYHA4MRA1EXAMPLESELLER";

  static final SellerRegistry REGISTRY =
      SellerRegistry.parse(
          """
          {"A1EXAMPLESELLER": {"environments": {"sandbox": {
            "topics": ["%s"], "region": "de", "marketplaceId": "A3EXAMPLE"}}}}
          """
              .formatted(TOPIC));

  private Deliveries() {}

  /** The inner JSON of a notification about an authorization. */
  static ObjectNode authorization(String id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("NotificationReferenceId", "reference-" + id)
        .put("NotificationType", "PaymentAuthorize")
        .put("SellerId", SELLER.sellerId())
        .put("ReleaseEnvironment", "Sandbox")
        .put("Version", "2013-01-01")
        .put(
            "NotificationData",
            """
            <AuthorizationNotification><AuthorizationDetails>
            <AmazonAuthorizationId>%s</AmazonAuthorizationId>
            <AuthorizationAmount><Amount>60.0</Amount><CurrencyCode>EUR</CurrencyCode>
            </AuthorizationAmount>
            <AuthorizationStatus><State>Open</State>
            <LastUpdateTimestamp>2015-11-21T15:59:58.000Z</LastUpdateTimestamp>
            </AuthorizationStatus></AuthorizationDetails></AuthorizationNotification>
            """
                .formatted(id));
  }

  /** The inner JSON of any notification. */
  static ObjectNode notification(String type, String reference, String data) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("NotificationReferenceId", reference)
        .put("NotificationType", type)
        .put("SellerId", SELLER.sellerId())
        .put("ReleaseEnvironment", "Sandbox")
        .put("Version", "2013-01-01")
        .put("NotificationData", data);
  }

  static ObjectNode batch(String reference, String status, int processed, int good, int bad) {
    return notification(
        "Batch",
        reference,
        """
        <BatchNotification><Header><MerchantIdentifier>%s</MerchantIdentifier></Header>
        <BatchSummary><BatchReferenceId>4000000001</BatchReferenceId>
        <ReportId>16000000001</ReportId><CreationTimestamp>2015-11-21T03:59:58Z</CreationTimestamp>
        <BatchStatus>%s</BatchStatus><ProcessingSummary>
        <RequestsProcessed>%d</RequestsProcessed><RequestsSuccessful>%d</RequestsSuccessful>
        <RequestsFailed>%d</RequestsFailed></ProcessingSummary></BatchSummary></BatchNotification>
        """
            .formatted(SELLER.sellerId(), status, processed, good, bad));
  }

  /** The HTTP body of a confirmation that SNS posted. */
  static byte[] confirmation(String messageId, String type) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("Type", type)
        .put("MessageId", messageId)
        .put("TopicArn", TOPIC)
        .put("Message", "You have chosen to deactivate the subscription")
        .put("Token", "t")
        .put("SubscribeURL", "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription")
        .put("Timestamp", "2015-11-21T16:00:00.123Z")
        .put("SignatureVersion", "1")
        .put("Signature", "RVhBTVBMRQ==")
        .put(
            "SigningCertURL",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem")
        .toString()
        .getBytes(UTF_8);
  }

  /** The HTTP body that SNS posted. */
  static byte[] body(String messageId, String inner) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("Type", "Notification")
        .put("MessageId", messageId)
        .put("TopicArn", TOPIC)
        .put("Message", inner)
        .put("Timestamp", "2015-11-21T16:00:00.123Z")
        .put("SignatureVersion", "1")
        .put("Signature", "RVhBTVBMRQ==")
        .put(
            "SigningCertURL",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem")
        .toString()
        .getBytes(UTF_8);
  }

  static SQSMessage message(String messageId, String inner) {
    return message(messageId, body(messageId, inner), Optional.empty());
  }

  static SQSMessage message(String messageId, byte[] body, Optional<String> quarantineCause) {
    return message(messageId, body, TOPIC, quarantineCause);
  }

  /** As ingest sends what came from a topic of Amazon's that no seller lists. */
  static SQSMessage unlisted(String messageId, byte[] body) {
    return message(messageId, body, UNLISTED_TOPIC, Optional.of("unknown_topic"));
  }

  private static SQSMessage message(
      String messageId, byte[] body, String topic, Optional<String> quarantineCause) {
    QueueFormat format =
        QueueFormat.encode(
            new QueuedNotification(
                body,
                RECEIVED_AT,
                messageId,
                topic,
                "Notification",
                Optional.empty(),
                quarantineCause));
    return message("sqs-" + messageId, format.body(), format.attributes());
  }

  static SQSMessage message(String sqsId, String body, Map<String, String> attributes) {
    SQSMessage message = new SQSMessage();
    message.setMessageId(sqsId);
    message.setBody(body);
    Map<String, MessageAttribute> all = new HashMap<>();
    attributes.forEach(
        (name, value) -> {
          MessageAttribute attribute = new MessageAttribute();
          attribute.setDataType("String");
          attribute.setStringValue(value);
          all.put(name, attribute);
        });
    message.setMessageAttributes(all);
    return message;
  }

  static SQSEvent batch(SQSMessage... messages) {
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(messages));
    return event;
  }
}
