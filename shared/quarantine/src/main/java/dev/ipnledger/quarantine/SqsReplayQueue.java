package dev.ipnledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sns.QueueFormat;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The queue in Amazon SQS. */
public final class SqsReplayQueue implements ReplayQueue {
  private final SqsClient client;
  private final String queueUrl;

  /**
   * @param client closed by whoever made it
   */
  public SqsReplayQueue(SqsClient client, URI queueUrl) {
    this.client = requireNonNull(client, "client is null");
    this.queueUrl = queueUrl.toString();
  }

  @Override
  public void send(QueueFormat message) {
    Map<String, MessageAttributeValue> attributes = new HashMap<>();
    message
        .attributes()
        .forEach(
            (name, value) ->
                attributes.put(
                    name,
                    MessageAttributeValue.builder().dataType("String").stringValue(value).build()));
    client.sendMessage(
        request ->
            request.queueUrl(queueUrl).messageBody(message.body()).messageAttributes(attributes));
  }
}
