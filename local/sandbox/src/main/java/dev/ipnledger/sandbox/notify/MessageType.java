package dev.ipnledger.sandbox.notify;

/** The value of {@code Type} in an envelope. */
public enum MessageType {
  NOTIFICATION("Notification"),
  SUBSCRIPTION_CONFIRMATION("SubscriptionConfirmation"),
  UNSUBSCRIBE_CONFIRMATION("UnsubscribeConfirmation");

  private final String wireName;

  MessageType(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }
}
