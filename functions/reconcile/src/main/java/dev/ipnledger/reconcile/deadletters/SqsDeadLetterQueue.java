package dev.ipnledger.reconcile.deadletters;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.quarantine.DeadLetter;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** The dead letters in Amazon SQS. */
public final class SqsDeadLetterQueue implements DeadLetterQueue {
  private static final int MOST_AT_ONCE = 10;

  private final SqsClient client;
  private final String queueUrl;

  /**
   * @param client closed by whoever made it
   */
  public SqsDeadLetterQueue(SqsClient client, URI queueUrl) {
    this.client = requireNonNull(client, "client is null");
    this.queueUrl = queueUrl.toString();
  }

  @Override
  public List<Received> receive() {
    return client
        .receiveMessage(
            request ->
                request
                    .queueUrl(queueUrl)
                    .maxNumberOfMessages(MOST_AT_ONCE)
                    .messageAttributeNames("All")
                    .messageSystemAttributeNames(
                        MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT,
                        MessageSystemAttributeName.SENT_TIMESTAMP))
        .messages()
        .stream()
        .map(message -> new Received(letter(message), message.receiptHandle()))
        .toList();
  }

  private static DeadLetter letter(Message message) {
    Map<String, String> attributes = new HashMap<>();
    message
        .messageAttributes()
        .forEach(
            (name, value) -> {
              if (value.stringValue() != null) {
                attributes.put(name, value.stringValue());
              }
            });
    // The receiving that brought it here counts too, and it was no delivery.
    int received = number(message, MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, 1);
    return new DeadLetter(
        message.messageId(),
        message.body(),
        attributes,
        Instant.ofEpochMilli(
            Long.parseLong(
                message.attributes().getOrDefault(MessageSystemAttributeName.SENT_TIMESTAMP, "0"))),
        Math.max(1, received - 1));
  }

  private static int number(Message message, MessageSystemAttributeName name, int otherwise) {
    String text = message.attributes().get(name);
    return text == null ? otherwise : Integer.parseInt(text);
  }

  @Override
  public void delete(String receipt) {
    client.deleteMessage(request -> request.queueUrl(queueUrl).receiptHandle(receipt));
  }
}
