package dev.ipnledger.publish.topic;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;

/** The topics in Amazon SNS. */
public final class SnsTopics implements Topics {
  private final SnsClient client;
  private final Map<Topic, String> arns;

  /**
   * @param client closed by whoever made it; its retries decide how soon a call fails
   * @param arns of both topics
   */
  public SnsTopics(SnsClient client, Map<Topic, String> arns) {
    this.client = requireNonNull(client, "client is null");
    this.arns = Map.copyOf(arns);
  }

  @Override
  public void publish(Topic topic, List<Message> messages) throws NotPublishedException {
    List<PublishBatchRequestEntry> entries =
        IntStream.range(0, messages.size()).mapToObj(i -> entry(i, messages.get(i))).toList();
    PublishBatchResponse response;
    try {
      response =
          client.publishBatch(
              request -> request.topicArn(arns.get(topic)).publishBatchRequestEntries(entries));
    } catch (SdkException e) {
      throw new NotPublishedException("SNS did not answer for " + arns.get(topic), 0, e);
    }
    if (response.hasFailed() && !response.failed().isEmpty()) {
      String why =
          response.failed().stream()
              .map(failed -> failed.code() + " " + failed.message())
              .distinct()
              .collect(joining("; "));
      throw new NotPublishedException(
          "SNS refused %d of %d messages for %s: %s"
              .formatted(response.failed().size(), messages.size(), arns.get(topic), why),
          response.failed().stream()
              .mapToInt(failed -> Integer.parseInt(failed.id()))
              .min()
              .orElseThrow(),
          null);
    }
  }

  private static PublishBatchRequestEntry entry(int number, Message message) {
    return PublishBatchRequestEntry.builder()
        .id(Integer.toString(number))
        .message(message.body())
        .messageAttributes(
            message.attributes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, attribute -> text(attribute.getValue()))))
        .build();
  }

  private static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }
}
