package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message ready to be posted, any number of times with the same bytes.
 *
 * @param subscriptionArn of the delivery; a confirmation of a subscription has none yet, so it is
 *     not sent with one
 * @param body the envelope's JSON text
 */
public record SignedMessage(
    MessageType type, String messageId, String topicArn, String subscriptionArn, String body) {
  public SignedMessage {
    requireNonNull(type, "type is null");
    requireNonNull(messageId, "messageId is null");
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(subscriptionArn, "subscriptionArn is null");
    requireNonNull(body, "body is null");
  }

  /** For the log of a topic that has no endpoint: neither signed nor ever sent. */
  static SignedMessage unsent(Publication publication, String messageId) {
    String topicArn = publication.subscription().topicArn();
    return new SignedMessage(
        publication.type(), messageId, topicArn, EnvelopeSigner.subscriptionArn(topicArn), "");
  }

  /** The headers SNS sends with it, in its order. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-amz-sns-message-type", type.wireName());
    headers.put("x-amz-sns-message-id", messageId);
    headers.put("x-amz-sns-topic-arn", topicArn);
    if (type != MessageType.SUBSCRIPTION_CONFIRMATION) {
      headers.put("x-amz-sns-subscription-arn", subscriptionArn);
    }
    // The body is JSON; this is what SNS says of it all the same.
    headers.put("Content-Type", "text/plain; charset=UTF-8");
    headers.put("User-Agent", "Amazon Simple Notification Service Agent");
    headers.put("Accept-Encoding", "gzip,deflate");
    return headers;
  }
}
