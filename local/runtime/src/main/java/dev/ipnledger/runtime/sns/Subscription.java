package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

/**
 * A queue that gets the messages of a topic.
 *
 * @param arn of the subscription
 * @param topicArn whose messages
 * @param queueArn where they go
 * @param filter which of them
 */
record Subscription(String arn, String topicArn, String queueArn, FilterPolicy filter) {
  Subscription {
    requireNonNull(arn, "arn is null");
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(queueArn, "queueArn is null");
    requireNonNull(filter, "filter is null");
  }

  /** The queue's name, which its ARN ends with. */
  String queueName() {
    return queueArn.substring(queueArn.lastIndexOf(':') + 1);
  }

  Subscription filteredBy(FilterPolicy other) {
    return new Subscription(arn, topicArn, queueArn, other);
  }
}
