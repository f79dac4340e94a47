package dev.ipnledger.runtime.sqs;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The two queues between ingest and process, and the one behind publish.
 *
 * @param notificationsUrl where ingest sends and process receives
 * @param notificationsArn the same queue, as events name it in {@code eventSourceARN}
 * @param deadLettersUrl where a message goes that was received too often
 * @param unpublishedUrl where records of the table's stream are named that were not published
 */
public record Queues(
    String notificationsUrl,
    String notificationsArn,
    String deadLettersUrl,
    String unpublishedUrl) {
  private static final String NOTIFICATIONS = "notifications";
  private static final String DEAD_LETTERS = "notifications-dead-letters";
  private static final String UNPUBLISHED = "unpublished";

  public Queues {
    requireNonNull(notificationsUrl, "notificationsUrl is null");
    requireNonNull(notificationsArn, "notificationsArn is null");
    requireNonNull(deadLettersUrl, "deadLettersUrl is null");
    requireNonNull(unpublishedUrl, "unpublishedUrl is null");
  }

  static Queues create(SqsClient client, QueueRules rules) {
    String deadLettersUrl =
        client.createQueue(request -> request.queueName(DEAD_LETTERS)).queueUrl();
    Map<QueueAttributeName, String> attributes =
        Map.of(
            QueueAttributeName.VISIBILITY_TIMEOUT,
            Integer.toString(rules.visibilityTimeoutSeconds()),
            QueueAttributeName.REDRIVE_POLICY,
            rules.redrivePolicy(arn(client, deadLettersUrl)));
    String notificationsUrl =
        client
            .createQueue(request -> request.queueName(NOTIFICATIONS).attributes(attributes))
            .queueUrl();
    return new Queues(
        notificationsUrl,
        arn(client, notificationsUrl),
        deadLettersUrl,
        client.createQueue(request -> request.queueName(UNPUBLISHED)).queueUrl());
  }

  /**
   * How many messages the queue holds: those that can be received now and those out with a
   * receiver. Neither number is exact in AWS; ElasticMQ counts truly.
   */
  public static int depth(SqsClient client, String queueUrl) {
    Map<QueueAttributeName, String> attributes =
        client
            .getQueueAttributes(
                request ->
                    request
                        .queueUrl(queueUrl)
                        .attributeNames(
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
            .attributes();
    return attributes.values().stream().mapToInt(Integer::parseInt).sum();
  }

  private static String arn(SqsClient client, String queueUrl) {
    String arn =
        client
            .getQueueAttributes(
                request -> request.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    return requireNonNull(arn, "SQS gave no ARN for the queue");
  }
}
