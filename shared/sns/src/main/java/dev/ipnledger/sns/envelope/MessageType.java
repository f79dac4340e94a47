package dev.ipnledger.sns.envelope;

import java.util.Arrays;
import java.util.Optional;

/** What SNS posts to an endpoint (SNS developer guide, "HTTP/HTTPS notification JSON format"). */
public enum MessageType {
  NOTIFICATION("Notification"),
  SUBSCRIPTION_CONFIRMATION("SubscriptionConfirmation"),
  UNSUBSCRIBE_CONFIRMATION("UnsubscribeConfirmation");

  private final String wireName;

  MessageType(String wireName) {
    this.wireName = wireName;
  }

  /** The value of {@code Type} in the body and of {@code x-amz-sns-message-type}. */
  public String wireName() {
    return wireName;
  }

  /** The type of exactly that name; empty for anything else. */
  public static Optional<MessageType> parse(String text) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(text)).findFirst();
  }
}
