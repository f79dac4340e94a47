package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Digest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/**
 * The queue of one listener and its subscriptions. They stay when the listener ends, so that what
 * comes meanwhile waits for it, for as long as SQS keeps a message at most: 14 days.
 */
final class Subscriber {
  private static final String RETENTION_SECONDS = Integer.toString(14 * 24 * 60 * 60);

  private final Source source;
  private final String queueName;

  /**
   * @param name the listener's, of letters, digits, hyphens and underscores, 40 at most
   */
  Subscriber(Source source, String name) {
    this.source = requireNonNull(source, "source is null");
    // Two stacks in one account have queues of their own.
    this.queueName =
        "ipn-ledger-listen-"
            + name
            + "-"
            + Digest.of(source.changeTopicArn(), source.alertTopicArn())
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, 8);
  }

  String queueName() {
    return queueName;
  }

  /** Makes what is not there, and brings what is there in line; the queue's URL. */
  String subscribe(Interest interest) {
    SqsClient sqs = source.sqs();
    String url =
        sqs.createQueue(
                request ->
                    request
                        .queueName(queueName)
                        .attributes(
                            Map.of(QueueAttributeName.MESSAGE_RETENTION_PERIOD, RETENTION_SECONDS)))
            .queueUrl();
    String arn = arn(url);
    sqs.setQueueAttributes(
        request ->
            request.queueUrl(url).attributes(Map.of(QueueAttributeName.POLICY, policy(arn))));
    subscribe(source.changeTopicArn(), arn, interest.changePolicy());
    subscribe(source.alertTopicArn(), arn, interest.alertPolicy());
    return url;
  }

  private void subscribe(String topicArn, String queueArn, Optional<String> filter) {
    SnsClient sns = source.sns();
    Optional<String> known = subscription(topicArn, queueArn);
    if (filter.isEmpty()) {
      known.ifPresent(arn -> sns.unsubscribe(request -> request.subscriptionArn(arn)));
    } else if (known.isPresent()) {
      sns.setSubscriptionAttributes(
          request ->
              request
                  .subscriptionArn(known.get())
                  .attributeName("FilterPolicy")
                  .attributeValue(filter.get()));
    } else {
      sns.subscribe(
          request ->
              request
                  .topicArn(topicArn)
                  .protocol("sqs")
                  .endpoint(queueArn)
                  .returnSubscriptionArn(true)
                  .attributes(Map.of("RawMessageDelivery", "true", "FilterPolicy", filter.get())));
    }
  }

  /** Removes queue and subscriptions, with what waits in it; false when there was no queue. */
  boolean delete() {
    String url;
    try {
      url = source.sqs().getQueueUrl(request -> request.queueName(queueName)).queueUrl();
    } catch (QueueDoesNotExistException e) {
      return false;
    }
    String arn = arn(url);
    for (String topicArn : List.of(source.changeTopicArn(), source.alertTopicArn())) {
      subscribe(topicArn, arn, Optional.empty());
    }
    source.sqs().deleteQueue(request -> request.queueUrl(url));
    return true;
  }

  private Optional<String> subscription(String topicArn, String queueArn) {
    return source
        .sns()
        .listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn))
        .subscriptions()
        .stream()
        .filter(subscription -> subscription.endpoint().equals(queueArn))
        .map(Subscription::subscriptionArn)
        .findFirst();
  }

  private String arn(String queueUrl) {
    String arn =
        source
            .sqs()
            .getQueueAttributes(
                request -> request.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    return requireNonNull(arn, "SQS gave no ARN for the queue");
  }

  /** Only these two topics may send to the queue. */
  private String policy(String queueArn) {
    return """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"%s",\
        "Condition":{"ArnEquals":{"aws:SourceArn":["%s","%s"]}}}]}"""
        .formatted(queueArn, source.changeTopicArn(), source.alertTopicArn());
  }
}
