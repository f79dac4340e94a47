package dev.ipnledger.ingest;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.QueueFormat;
import dev.ipnledger.sns.QueuedNotification;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The queue in Amazon SQS. */
public final class SqsNotificationQueue implements NotificationQueue {
  private final SqsClient client;
  private final String queueUrl;

  /** Sends through that client, whose time limits decide how long a send may take. */
  public SqsNotificationQueue(SqsClient client, URI queueUrl) {
    this.client = requireNonNull(client, "client is null");
    this.queueUrl = queueUrl.toString();
  }

  /**
   * Compressed, the largest message of SNS takes less than half of what SQS takes. Should one ever
   * not fit, SNS is told to come again rather than that all is well, and the log says why.
   */
  @Override
  public void send(QueuedNotification notification) throws NotQueuedException {
    QueueFormat format = QueueFormat.encode(notification);
    if (format.sizeInBytes() > QueueFormat.MAX_BYTES) {
      throw new NotQueuedException(
          "the message takes %d bytes in the queue, which takes %d"
              .formatted(format.sizeInBytes(), QueueFormat.MAX_BYTES));
    }
    try {
      client.sendMessage(
          request ->
              request
                  .queueUrl(queueUrl)
                  .messageBody(format.body())
                  .messageAttributes(values(format.attributes())));
    } catch (SdkException e) {
      throw new NotQueuedException("the queue did not confirm the message", e);
    }
  }

  private static Map<String, MessageAttributeValue> values(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                attribute ->
                    MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(attribute.getValue())
                        .build()));
  }
}
