package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.SnsTopics;
import dev.ipnledger.publish.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;

class SnsTopicsTest {
  private static final List<Message> THREE =
      List.of(message("first"), message("second"), message("third"));

  private PublishBatchRequest request;

  @Test
  void aCallCarriesBodiesAndAttributesToTheTopicsArn() throws NotPublishedException {
    topics(PublishBatchResponse.builder().build()).publish(Topic.ALERTS, THREE);
    assertThat(request.topicArn()).isEqualTo("arn:alerts");
    assertThat(request.publishBatchRequestEntries())
        .extracting(
            entry -> entry.message() + " " + entry.messageAttributes().get("kind").stringValue())
        .containsExactly("first K", "second K", "third K");
  }

  @Test
  void theFirstRefusedMessageIsNamed() {
    PublishBatchResponse answer =
        PublishBatchResponse.builder()
            .failed(refused("2", "InternalError"), refused("1", "InternalError"))
            .build();
    assertThatThrownBy(() -> topics(answer).publish(Topic.CHANGES, THREE))
        .isInstanceOf(NotPublishedException.class)
        .hasMessageContaining("refused 2 of 3 messages for arn:changes: InternalError")
        .extracting("firstFailed")
        .isEqualTo(1);
  }

  @Test
  void withoutAnAnswerNoneIsTakenForPublished() {
    assertThatThrownBy(() -> topics(null).publish(Topic.CHANGES, THREE))
        .isInstanceOf(NotPublishedException.class)
        .extracting("firstFailed")
        .isEqualTo(0);
  }

  private SnsTopics topics(PublishBatchResponse answer) {
    SnsClient client =
        new SnsClient() {
          @Override
          public PublishBatchResponse publishBatch(PublishBatchRequest asked) {
            request = asked;
            if (answer == null) {
              throw SdkClientException.create("no route to host");
            }
            return answer;
          }

          @Override
          public String serviceName() {
            return "sns";
          }

          @Override
          public void close() {}
        };
    return new SnsTopics(client, Map.of(Topic.CHANGES, "arn:changes", Topic.ALERTS, "arn:alerts"));
  }

  private static BatchResultErrorEntry refused(String id, String code) {
    return BatchResultErrorEntry.builder().id(id).code(code).message("").build();
  }

  private static Message message(String body) {
    return new Message(Topic.CHANGES, body, new TreeMap<>(Map.of("kind", "K")));
  }
}
