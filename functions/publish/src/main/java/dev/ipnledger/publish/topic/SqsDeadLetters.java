package dev.ipnledger.publish.topic;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The queue in Amazon SQS. */
public final class SqsDeadLetters implements DeadLetters {
  private final SqsClient client;
  private final String queueUrl;

  /**
   * @param client closed by whoever made it
   */
  public SqsDeadLetters(SqsClient client, URI queueUrl) {
    this.client = requireNonNull(client, "client is null");
    this.queueUrl = queueUrl.toString();
  }

  @Override
  public void put(String letter) throws NotPublishedException {
    try {
      client.sendMessage(request -> request.queueUrl(queueUrl).messageBody(letter));
    } catch (SdkException e) {
      throw new NotPublishedException("SQS did not take a dead letter", 0, e);
    }
  }
}
