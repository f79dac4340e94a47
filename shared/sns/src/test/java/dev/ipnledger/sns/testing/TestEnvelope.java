package dev.ipnledger.sns.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An SNS envelope in the making. It signs by a list of its own, so that a test is a second opinion.
 */
public final class TestEnvelope {
  public static final String TOPIC =
      "arn:aws:sns:eu-west-1:291180941288:A3EXAMPLEMARKETA1EXAMPLESELLER";
  public static final String CERTIFICATE_URL =
      "https://sns.eu-west-1.amazonaws.com/"
          + "SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

  private static final List<String> SIGNED_OF_NOTIFICATION =
      List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
  private static final List<String> SIGNED_OF_CONFIRMATION =
      List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private TestEnvelope(String type) {
    fields.put("Type", type);
    fields.put("MessageId", "5f1f7d6a-0000-4000-8000-000000000001");
    fields.put("TopicArn", TOPIC);
    fields.put("Timestamp", "2026-01-02T03:04:05.678Z");
    fields.put("SignatureVersion", "1");
    fields.put("Signature", "");
    fields.put("SigningCertURL", CERTIFICATE_URL);
  }

  public static TestEnvelope notification(String message) {
    return new TestEnvelope("Notification")
        .with("Message", message)
        .with("UnsubscribeURL", "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe");
  }

  public static TestEnvelope confirmation(String type) {
    return new TestEnvelope(type)
        .with("Message", "You have chosen to subscribe to the topic.")
        .with("Token", "0123abcd")
        .with(
            "SubscribeURL",
            "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=0123abcd");
  }

  public TestEnvelope with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  public TestEnvelope without(String name) {
    fields.remove(name);
    return this;
  }

  public TestEnvelope signedBy(TestSigner signer) {
    String algorithm = fields.get("SignatureVersion").equals("2") ? "SHA256withRSA" : "SHA1withRSA";
    return with("Signature", signer.sign(algorithm, stringToSign()));
  }

  public byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  public String json() {
    try {
      return JsonMapper.builder().build().writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public String field(String name) {
    return String.valueOf(fields.get(name));
  }

  /** The headers that SNS sends with it. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "text/plain; charset=UTF-8");
    headers.put("x-amz-sns-message-type", field("Type"));
    headers.put("x-amz-sns-message-id", field("MessageId"));
    headers.put("x-amz-sns-topic-arn", field("TopicArn"));
    return headers;
  }

  private String stringToSign() {
    List<String> names =
        field("Type").equals("Notification") ? SIGNED_OF_NOTIFICATION : SIGNED_OF_CONFIRMATION;
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (fields.containsKey(name)) {
        text.append(name).append("\n").append(fields.get(name)).append("\n");
      }
    }
    return text.toString();
  }
}
