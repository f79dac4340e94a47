package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the delivery log.
 *
 * @param objectId the payment object; empty for messages handed in from outside
 * @param number 1 for the first attempt
 * @param at by the sandbox's clock
 * @param status the endpoint's HTTP status; null when there was no answer
 * @param problem why there was no answer; null when there was one
 * @param answer the beginning of the endpoint's answer; empty when there was none
 */
public record DeliveryAttempt(
    String messageId,
    String topicArn,
    String notificationType,
    String objectId,
    int number,
    Instant at,
    DeliveryOutcome outcome,
    @Nullable Integer status,
    @Nullable String problem,
    String answer) {
  public DeliveryAttempt {
    requireNonNull(messageId, "messageId is null");
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(notificationType, "notificationType is null");
    requireNonNull(objectId, "objectId is null");
    requireNonNull(at, "at is null");
    requireNonNull(outcome, "outcome is null");
    requireNonNull(answer, "answer is null");
  }
}
