package dev.ipnledger.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.sns.gate.Gate;
import dev.ipnledger.sns.gate.GateRequest;
import dev.ipnledger.sns.gate.Verdict;
import java.util.Map;

/**
 * Shows the gate a message of a stranger's topic, which it refuses before it would fetch the
 * certificate: the readers are warm then, and nothing has left the function.
 */
record GateWarming(Gate gate) implements Runnable {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:000000000000:warming";

  private static final GateRequest REQUEST =
      new GateRequest(
          "POST",
          Map.of(
              "Content-Type",
              "text/plain; charset=UTF-8",
              "x-amz-sns-message-type",
              "Notification",
              "x-amz-sns-message-id",
              "00000000-0000-0000-0000-000000000000",
              "x-amz-sns-topic-arn",
              TOPIC),
          """
          {"Type": "Notification", "MessageId": "00000000-0000-0000-0000-000000000000",
          "TopicArn": "%s", "Message": "{}", "Timestamp": "2015-01-01T00:00:00.000Z",
          "SignatureVersion": "1", "Signature": "AAAA",
          "SigningCertURL": "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-00000000000000000000000000000000.pem",
          "UnsubscribeURL": "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe"}
          """
              .formatted(TOPIC)
              .getBytes(UTF_8));

  @Override
  public void run() {
    verdict();
  }

  /** What the gate said; a test holds it to be that the topic is foreign. */
  Verdict verdict() {
    return gate.judge(REQUEST);
  }
}
