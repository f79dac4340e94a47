package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.xml.WireTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Wraps a message into the envelope of SNS and signs it (AWS, "Verifying the signatures"). */
final class EnvelopeSigner {
  private static final String[] NOTIFICATION = {
    "Message", "MessageId", "Timestamp", "TopicArn", "Type"
  };
  private static final String[] CONFIRMATION = {
    "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"
  };

  private final MessageSigner signer;
  private final Printing printing;

  EnvelopeSigner(MessageSigner signer, Printing printing) {
    this.signer = requireNonNull(signer, "signer is null");
    this.printing = requireNonNull(printing, "printing is null");
  }

  SignedMessage sign(Publication publication, String messageId) {
    String topicArn = publication.subscription().topicArn();
    String host = "https://sns." + publication.subscription().awsRegion() + ".amazonaws.com/";
    String subscriptionArn = subscriptionArn(topicArn);
    boolean notification = publication.type() == MessageType.NOTIFICATION;
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("Type", publication.type().wireName());
    envelope.put("MessageId", messageId);
    if (!notification) {
      envelope.put("Token", publication.token());
    }
    envelope.put("TopicArn", topicArn);
    envelope.put("Message", publication.message());
    if (!notification) {
      envelope.put(
          "SubscribeURL",
          host
              + "?Action=ConfirmSubscription&TopicArn="
              + URLEncoder.encode(topicArn, StandardCharsets.UTF_8)
              + "&Token="
              + publication.token());
    }
    envelope.put("Timestamp", WireTime.millis(publication.at()));
    envelope.put("SignatureVersion", publication.signatureVersion().number());
    MessageSigner.Signed signed =
        signer.sign(
            text(envelope, notification ? NOTIFICATION : CONFIRMATION),
            publication.signatureVersion());
    envelope.put("Signature", signed.signature());
    envelope.put("SigningCertURL", host + signed.certificateFile());
    if (notification) {
      envelope.put(
          "UnsubscribeURL", host + "?Action=Unsubscribe&SubscriptionArn=" + subscriptionArn);
    }
    return new SignedMessage(
        publication.type(), messageId, topicArn, subscriptionArn, printing.envelope(envelope));
  }

  private static String text(Map<String, Object> envelope, String[] fields) {
    StringBuilder text = new StringBuilder();
    for (String field : fields) {
      text.append(field).append('\n').append(envelope.get(field)).append('\n');
    }
    return text.toString();
  }

  /** A subscription keeps its id as long as its topic keeps its name. */
  static String subscriptionArn(String topicArn) {
    return topicArn + ":" + UUID.nameUUIDFromBytes(topicArn.getBytes(StandardCharsets.UTF_8));
  }
}
