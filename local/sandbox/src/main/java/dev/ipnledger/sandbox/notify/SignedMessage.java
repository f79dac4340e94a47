package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

/**
 * A message ready to be posted, any number of times.
 *
 * @param body the envelope's JSON text
 */
record SignedMessage(String messageId, String topicArn, String subscriptionArn, String body) {
  SignedMessage {
    requireNonNull(messageId, "messageId is null");
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(subscriptionArn, "subscriptionArn is null");
    requireNonNull(body, "body is null");
  }
}
