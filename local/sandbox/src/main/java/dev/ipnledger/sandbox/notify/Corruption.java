package dev.ipnledger.sandbox.notify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a signature in a way that leaves it well-formed base64 of the right length. */
final class Corruption {
  private static final Pattern SIGNATURE = Pattern.compile("(\"Signature\"\\s*:\\s*\")(.)");

  private Corruption() {}

  static SignedMessage of(SignedMessage message) {
    Matcher signature = SIGNATURE.matcher(message.body());
    String body =
        signature.replaceFirst(found -> found.group(1) + (found.group(2).equals("A") ? "B" : "A"));
    return new SignedMessage(
        message.type(), message.messageId(), message.topicArn(), message.subscriptionArn(), body);
  }
}
