package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Started;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Whose messages are listened to.
 *
 * @param place in words for people
 * @param sns where the topics are; closed with this
 * @param sqs where the listener's queue is; closed with this
 * @param changeTopicArn the topic of change events
 * @param alertTopicArn the topic of alerts
 * @param parts closed with this
 */
record Source(
    String place,
    SnsClient sns,
    SqsClient sqs,
    String changeTopicArn,
    String alertTopicArn,
    Started parts)
    implements AutoCloseable {
  Source {
    requireNonNull(place, "place is null");
    requireNonNull(sns, "sns is null");
    requireNonNull(sqs, "sqs is null");
    requireNonNull(changeTopicArn, "changeTopicArn is null");
    requireNonNull(alertTopicArn, "alertTopicArn is null");
    requireNonNull(parts, "parts is null");
  }

  @Override
  public void close() {
    parts.close();
  }
}
