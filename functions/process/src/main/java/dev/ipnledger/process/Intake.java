package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ipn.Notification;
import dev.ipnledger.ipn.NotificationFields;
import dev.ipnledger.ipn.NotificationReader;
import dev.ipnledger.ipn.NotificationReading;
import dev.ipnledger.ipn.ObjectlessNotification;
import dev.ipnledger.ipn.QuarantinedNotification;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Sample;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.envelope.MessageType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message of the queue. Its signature was verified at the door; only ingest can send here,
 * so the queue is trusted.
 */
final class Intake {
  private final SellerRegistry registry;

  Intake(SellerRegistry registry) {
    this.registry = requireNonNull(registry, "registry is null");
  }

  Incoming read(SQSMessage message) throws PoisonMessageException {
    try {
      QueuedNotification queued = new QueueFormat(body(message), attributes(message)).decode();
      return read(message.getMessageId(), queued, Envelope.parse(queued.body()));
    } catch (QueueFormatException | EnvelopeException e) {
      throw new PoisonMessageException("not a message of ingest", e);
    }
  }

  private Incoming read(String sqsMessageId, QueuedNotification queued, Envelope envelope) {
    NotificationReading reading = NotificationReader.read(envelope.message());
    NotificationFields fields = fields(reading);
    MessageNames names =
        new MessageNames(
            sqsMessageId,
            envelope.messageId(),
            fields == null ? null : fields.notificationReferenceId());
    SetAside aside = new SetAside(names, queued, owner(fields));
    if (queued.quarantineCause().isPresent()) {
      return aside.because(
          queued.quarantineCause().get(),
          "No seller's topics in the registry have "
              + queued.topicArn()
              + "; add it. This message is kept whole.");
    }
    if (envelope.type() != MessageType.NOTIFICATION) {
      return aside.because(
          "unexpected_type", envelope.type().wireName() + " of the topic; check its subscription");
    }
    return switch (reading) {
      case QuarantinedNotification unusable ->
          aside.because(unusable.cause().name(), unusable.sentence());
      case ObjectlessNotification event ->
          aside.because("no_payment_object", event.type().name() + " is kept and not applied");
      case Notification notification -> about(names, queued, envelope, notification, aside);
    };
  }

  private Incoming about(
      MessageNames names,
      QueuedNotification queued,
      Envelope envelope,
      Notification notification,
      SetAside aside) {
    if (notification.sample()) {
      return new Incoming.Test(
          names,
          new Sample(
              Owner.of(notification.account()),
              envelope.messageId(),
              queued.receivedAt(),
              Document.of(queued.body())));
    }
    if (!registry.knows(notification.account())) {
      return aside.because(
          "unknown_seller",
          notification.account() + " is not in the seller registry; add it. This is kept whole.");
    }
    return new Incoming.About(names, NotificationEvidence.of(queued, envelope, notification));
  }

  private static @Nullable NotificationFields fields(NotificationReading reading) {
    return switch (reading) {
      case Notification notification -> notification.fields();
      case ObjectlessNotification event -> event.fields();
      case QuarantinedNotification unusable -> unusable.fields();
    };
  }

  private static Owner owner(@Nullable NotificationFields fields) {
    if (fields == null) {
      return Owner.UNKNOWN;
    }
    Optional<Environment> environment = fields.environment();
    return new Owner(Optional.ofNullable(fields.sellerId()), environment);
  }

  private static String body(SQSMessage message) {
    return message.getBody() == null ? "" : message.getBody();
  }

  private static Map<String, String> attributes(SQSMessage message) {
    if (message.getMessageAttributes() == null) {
      return Map.of();
    }
    return message.getMessageAttributes().entrySet().stream()
        .filter(attribute -> attribute.getValue().getStringValue() != null)
        .collect(toMap(Map.Entry::getKey, attribute -> attribute.getValue().getStringValue()));
  }
}
