package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Subscription;
import java.time.Instant;

/**
 * One message that Amazon publishes to one topic.
 *
 * @param sellerId whose payment it is about; empty when unknown
 * @param notificationType such as {@code PaymentCapture}; empty when unknown
 * @param objectId the payment object; empty when unknown
 * @param state the state it announces; empty when unknown
 * @param message the text to sign, byte for byte
 * @param at the publish time that the envelope states
 */
record Publication(
    Subscription subscription,
    String sellerId,
    String notificationType,
    String objectId,
    String state,
    String message,
    Instant at,
    SignatureVersion signatureVersion) {
  Publication {
    requireNonNull(subscription, "subscription is null");
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(notificationType, "notificationType is null");
    requireNonNull(objectId, "objectId is null");
    requireNonNull(state, "state is null");
    requireNonNull(message, "message is null");
    requireNonNull(at, "at is null");
    requireNonNull(signatureVersion, "signatureVersion is null");
  }
}
