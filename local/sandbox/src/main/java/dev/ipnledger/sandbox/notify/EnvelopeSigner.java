package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.xml.WireTime;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Wraps a message into the envelope of SNS and signs it (AWS, "Verifying the signatures"). */
final class EnvelopeSigner {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Certificates certificates;

  EnvelopeSigner(Certificates certificates) {
    this.certificates = requireNonNull(certificates, "certificates is null");
  }

  SignedMessage sign(
      Subscription subscription,
      String messageId,
      String message,
      Instant at,
      SignatureVersion version) {
    Leaf leaf = certificates.current();
    String topicArn = subscription.topicArn();
    String host = "https://sns." + subscription.awsRegion() + ".amazonaws.com/";
    String subscriptionArn = topicArn + ":" + subscriptionId(topicArn);
    Map<String, String> envelope = new LinkedHashMap<>();
    envelope.put("Type", "Notification");
    envelope.put("MessageId", messageId);
    envelope.put("TopicArn", topicArn);
    envelope.put("Message", message);
    envelope.put("Timestamp", WireTime.millis(at));
    envelope.put("SignatureVersion", version.number());
    envelope.put("Signature", signature(envelope, leaf, version));
    envelope.put("SigningCertURL", host + leaf.name());
    envelope.put("UnsubscribeURL", host + "?Action=Unsubscribe&SubscriptionArn=" + subscriptionArn);
    return new SignedMessage(messageId, topicArn, subscriptionArn, print(envelope));
  }

  private static String signature(
      Map<String, String> envelope, Leaf leaf, SignatureVersion version) {
    StringBuilder text = new StringBuilder();
    for (String field : new String[] {"Message", "MessageId", "Timestamp", "TopicArn", "Type"}) {
      text.append(field).append('\n').append(envelope.get(field)).append('\n');
    }
    try {
      Signature signature = Signature.getInstance(version.algorithm());
      signature.initSign(leaf.key());
      signature.update(text.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the envelope cannot be signed", e);
    }
  }

  /** A subscription keeps its id as long as its topic keeps its name. */
  private static UUID subscriptionId(String topicArn) {
    return UUID.nameUUIDFromBytes(topicArn.getBytes(StandardCharsets.UTF_8));
  }

  private static String print(Map<String, String> envelope) {
    try {
      return JSON.writeValueAsString(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts is always JSON", e);
    }
  }
}
