package dev.ipnledger.sns.signature;

import dev.ipnledger.sns.envelope.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What SNS signs: each signed field's name and value, a line feed after each, in the byte order of
 * the names. The timestamp is taken as the text that it is.
 */
final class StringToSign {
  private StringToSign() {}

  static byte[] of(Envelope envelope) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("Message", envelope.message());
    fields.put("MessageId", envelope.messageId());
    fields.put("Timestamp", envelope.timestamp());
    fields.put("TopicArn", envelope.topicArn());
    fields.put("Type", envelope.type().wireName());
    envelope.subject().ifPresent(subject -> fields.put("Subject", subject));
    envelope.subscribeUrl().ifPresent(url -> fields.put("SubscribeURL", url));
    envelope.token().ifPresent(token -> fields.put("Token", token));
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append(name).append('\n').append(value).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
