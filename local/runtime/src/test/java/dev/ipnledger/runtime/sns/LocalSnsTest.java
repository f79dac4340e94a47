package dev.ipnledger.runtime.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.runtime.sqs.LocalSqs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the real clients see of it. */
class LocalSnsTest {
  private static final String TOPIC = LocalSns.ALERT_TOPIC_ARN;
  private static final LocalSqs SQS = LocalSqs.start();
  private static final SqsClient QUEUES = SQS.newClient();
  private static final List<Published> HEARD = new ArrayList<>();
  private static final LocalSns SNS = LocalSns.start(QUEUES, HEARD::add);
  private static final SnsClient CLIENT = SNS.newClient();
  private static int queues;

  private String queueUrl;
  private String queueArn;

  @BeforeEach
  void newQueue() {
    HEARD.clear();
    queueUrl = QUEUES.createQueue(request -> request.queueName("queue-" + ++queues)).queueUrl();
    queueArn =
        QUEUES
            .getQueueAttributes(
                request -> request.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
    SNS.close();
    QUEUES.close();
    SQS.close();
  }

  @Test
  void aBatchComesOutOfTheSubscribedQueueAsItWas() {
    subscribe(Map.of("RawMessageDelivery", "true"));
    var answer =
        CLIENT.publishBatch(
            batch ->
                batch
                    .topicArn(TOPIC)
                    .publishBatchRequestEntries(
                        entry("0", "{\"a\":\"<&> ü\"}", "HardDecline"),
                        entry("1", "second", "Chargeback")));
    assertThat(answer.failed()).isEmpty();
    assertThat(answer.successful()).extracting(entry -> entry.id()).containsExactly("0", "1");

    List<Message> received = receive();
    assertThat(received)
        .extracting(Message::body)
        .containsExactlyInAnyOrder("{\"a\":\"<&> ü\"}", "second");
    assertThat(received)
        .allSatisfy(message -> assertThat(message.messageAttributes()).containsKeys("kind", "b+c"));
    assertThat(HEARD).extracting(Published::body).hasSize(2);
  }

  @Test
  void aFilterPolicyKeepsTheOthersOutAndCanBeChanged() {
    String arn =
        subscribe(
            Map.of("RawMessageDelivery", "true", "FilterPolicy", "{\"kind\":[\"Chargeback\"]}"));
    publish("first", "HardDecline");
    publish("second", "Chargeback");
    CLIENT.setSubscriptionAttributes(
        request ->
            request
                .subscriptionArn(arn)
                .attributeName("FilterPolicy")
                .attributeValue("{\"kind\":[\"HardDecline\",\"Stale\"]}"));
    publish("third", "HardDecline");
    publish("fourth", "Chargeback");
    assertThat(receive()).extracting(Message::body).containsExactlyInAnyOrder("second", "third");
  }

  @Test
  void aSubscriptionIsListedAndGoneAfterItsEnd() {
    String arn = subscribe(Map.of("RawMessageDelivery", "true"));
    assertThat(subscribe(Map.of("RawMessageDelivery", "true"))).isEqualTo(arn);
    assertThat(subscriptions()).containsEntry(arn, queueArn);
    CLIENT.unsubscribe(request -> request.subscriptionArn(arn));
    publish("nobody wants it", "HardDecline");
    assertThat(subscriptions()).doesNotContainKey(arn);
    assertThat(receive()).isEmpty();
  }

  @Test
  void whatSnsRefusesIsRefused() {
    subscribe(Map.of("RawMessageDelivery", "true"));
    assertThatThrownBy(
            () ->
                subscribe(
                    Map.of("RawMessageDelivery", "true", "FilterPolicy", "{\"kind\":[\"A\"]}")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("already exists with different attributes");
    assertThatThrownBy(
            () -> CLIENT.publish(request -> request.topicArn(TOPIC + "x").message("lost")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatALocalRunDoesNotHaveIsRefusedAndNotIgnored() {
    assertThatThrownBy(() -> subscribe(Map.of()))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("queues only");
    assertThatThrownBy(
            () ->
                subscribe(
                    Map.of(
                        "RawMessageDelivery", "true",
                        "FilterPolicy", "{\"kind\":[{\"prefix\":\"Hard\"}]}")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("exact texts only");
    assertThatThrownBy(() -> CLIENT.listTopics())
        .isInstanceOf(SnsException.class)
        .hasMessageContaining("no SNS action ListTopics");
  }

  private String subscribe(Map<String, String> attributes) {
    return CLIENT
        .subscribe(
            request ->
                request.topicArn(TOPIC).protocol("sqs").endpoint(queueArn).attributes(attributes))
        .subscriptionArn();
  }

  private Map<String, String> subscriptions() {
    return CLIENT.listSubscriptionsByTopicPaginator(request -> request.topicArn(TOPIC)).stream()
        .flatMap(page -> page.subscriptions().stream())
        .collect(Collectors.toMap(one -> one.subscriptionArn(), one -> one.endpoint()));
  }

  private static void publish(String body, String kind) {
    CLIENT.publish(
        request -> request.topicArn(TOPIC).message(body).messageAttributes(attributes(kind)));
  }

  private static PublishBatchRequestEntry entry(String id, String body, String kind) {
    return PublishBatchRequestEntry.builder()
        .id(id)
        .message(body)
        .messageAttributes(attributes(kind))
        .build();
  }

  private static Map<String, MessageAttributeValue> attributes(String kind) {
    return Map.of("kind", text(kind), "b+c", text("1 & 2"));
  }

  private static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }

  private List<Message> receive() {
    return QUEUES
        .receiveMessage(
            request ->
                request.queueUrl(queueUrl).maxNumberOfMessages(10).messageAttributeNames("All"))
        .messages();
  }
}
