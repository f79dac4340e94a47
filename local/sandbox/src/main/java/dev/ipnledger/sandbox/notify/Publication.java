package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Subscription;
import java.time.Instant;

/**
 * One message that Amazon publishes to one topic.
 *
 * @param sellerId whose payment it is about; empty when unknown
 * @param notificationType such as {@code PaymentCapture}, or the type of a confirmation; empty when
 *     unknown
 * @param objectId the payment object, or the topic of a confirmation; empty when unknown
 * @param state the state it announces; empty when unknown
 * @param message the text to sign, byte for byte
 * @param token of a confirmation; empty for a notification
 * @param at the publish time that the envelope states
 */
record Publication(
    MessageType type,
    Subscription subscription,
    String sellerId,
    String notificationType,
    String objectId,
    String state,
    String message,
    String token,
    Instant at,
    SignatureVersion signatureVersion) {
  Publication {
    requireNonNull(type, "type is null");
    requireNonNull(subscription, "subscription is null");
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(notificationType, "notificationType is null");
    requireNonNull(objectId, "objectId is null");
    requireNonNull(state, "state is null");
    requireNonNull(message, "message is null");
    requireNonNull(token, "token is null");
    requireNonNull(at, "at is null");
    requireNonNull(signatureVersion, "signatureVersion is null");
  }

  /** A text about which nothing is known. */
  static Publication ofText(
      Subscription subscription, String message, Instant at, SignatureVersion version) {
    return new Publication(
        MessageType.NOTIFICATION, subscription, "", "", "", "", message, "", at, version);
  }

  /** The confirmation that a subscription has begun or ended, which is about its topic. */
  static Publication confirmation(
      MessageType type,
      Subscription subscription,
      String message,
      String token,
      Instant at,
      SignatureVersion version) {
    return new Publication(
        type,
        subscription,
        "",
        type.wireName(),
        subscription.topicArn(),
        "",
        message,
        token,
        at,
        version);
  }

  /** The same, published to a topic of somebody else's, which delivers to the same endpoint. */
  Publication toForeignTopic() {
    Subscription foreign =
        new Subscription(
            subscription.topicArn().replaceFirst(":\\d{12}:.*", ":999999999999:not-amazons"),
            subscription.endpoint());
    return new Publication(
        type,
        foreign,
        sellerId,
        notificationType,
        objectId,
        state,
        message,
        token,
        at,
        signatureVersion);
  }
}
