package dev.ipnledger.process;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.domain.Account;
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
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueueFormatException;
import dev.ipnledger.sns.QueuedNotification;
import dev.ipnledger.sns.envelope.Envelope;
import dev.ipnledger.sns.envelope.EnvelopeException;
import dev.ipnledger.sns.envelope.MessageType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
      return read(message, queued, Envelope.parse(queued.body()));
    } catch (QueueFormatException | EnvelopeException e) {
      throw new PoisonMessageException("not a message of ingest", e);
    }
  }

  private Incoming read(SQSMessage message, QueuedNotification queued, Envelope envelope) {
    NotificationReading reading = NotificationReader.read(envelope.message());
    NotificationFields fields = fields(reading);
    MessageNames names =
        new MessageNames(
            message.getMessageId(),
            envelope.messageId(),
            fields == null ? null : fields.notificationReferenceId(),
            queued.topicArn(),
            replayOf(message));
    SetAside aside = new SetAside(names, queued, owner(fields));
    // Ingest may have known less than the registry here, which a deployment changes at another
    // time.
    if (queued.quarantineCause().isPresent() && !registry.topics().contains(queued.topicArn())) {
      return aside.because(
          SystemItem.Kind.UNKNOWN_TOPIC,
          queued.topicArn(),
          "No seller of the registry lists the topic " + queued.topicArn() + ".",
          missing(aside.owner(), queued.topicArn()));
    }
    if (envelope.type() == MessageType.UNSUBSCRIBE_CONFIRMATION) {
      return aside.because(
          "unsubscribed",
          "This endpoint was unsubscribed from the topic: nothing comes from it any more. If nobody"
              + " meant to, subscribe again in Seller Central. Its SubscribeURL was not visited.");
    }
    if (envelope.type() != MessageType.NOTIFICATION) {
      return aside.because(
          "unexpected_type", envelope.type().wireName() + " of the topic; check its subscription");
    }
    return switch (reading) {
      case QuarantinedNotification unusable when unusable.sample() -> test(queued, envelope, aside);
      case QuarantinedNotification unusable ->
          aside.because(unusable.cause().name(), unusable.sentence());
      case ObjectlessNotification event when event.sample() -> test(queued, envelope, aside);
      case ObjectlessNotification event ->
          unlessUnknown(
              event.account(), aside, () -> Happenings.of(names, queued, envelope, event));
      case Notification notification when notification.sample() -> test(queued, envelope, aside);
      case Notification notification ->
          unlessUnknown(
              notification.account(),
              aside,
              () ->
                  new Incoming.About(
                      names, NotificationEvidence.of(queued, envelope, notification), aside));
    };
  }

  private static Incoming test(QueuedNotification queued, Envelope envelope, SetAside aside) {
    return new Incoming.Test(
        aside.names(),
        new Sample(
            aside.owner(),
            envelope.messageId(),
            queued.receivedAt(),
            Document.of(queued.body()),
            queued
                .signingCertificate()
                .map(NotificationEvidence::der)
                .map(Document::of)
                .orElse(null)));
  }

  private Incoming unlessUnknown(Account account, SetAside aside, Supplier<Incoming> known) {
    return registry.knows(account)
        ? known.get()
        : aside.because(
            SystemItem.Kind.UNKNOWN_SELLER,
            account.key(),
            account + " is not in the seller registry.",
            MissingEntry.of(registry, account, aside.queued().topicArn()));
  }

  private MissingEntry missing(Owner owner, String topicArn) {
    return owner.sellerId().isPresent() && owner.environment().isPresent()
        ? MissingEntry.of(
            registry, new Account(owner.sellerId().get(), owner.environment().get()), topicArn)
        : MissingEntry.of(topicArn);
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

  private static @Nullable QuarantineKey replayOf(SQSMessage message) {
    return Optional.ofNullable(attributes(message).get(QueueFormat.REPLAY_OF))
        .flatMap(QuarantineKey::parse)
        .orElse(null);
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
