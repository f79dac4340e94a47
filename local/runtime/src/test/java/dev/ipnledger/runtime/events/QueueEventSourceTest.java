package dev.ipnledger.runtime.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.runtime.lambda.LambdaWire;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.runtime.sqs.LocalSqs;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

class QueueEventSourceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LocalSqs sqs = LocalSqs.start();
  private final SqsClient client = sqs.newClient();
  private final Queues queues = sqs.createQueues(new QueueRules(1, 5));
  private final Queue<SQSMessage> received = new ConcurrentLinkedQueue<>();

  @AfterEach
  void stop() {
    client.close();
    sqs.close();
  }

  @Test
  void aMessageComesAsLambdaGivesItAndIsDeletedOnceHandled() {
    client.sendMessage(
        send ->
            send.queueUrl(queues.notificationsUrl())
                .messageBody("body")
                .messageAttributes(
                    Map.of(
                        "formatVersion",
                        MessageAttributeValue.builder()
                            .dataType("String")
                            .stringValue("1")
                            .build())));

    try (QueueEventSource source = start((event, context) -> succeed(event))) {
      await().atMost(PATIENCE).until(() -> received.size() == 1 && depth() == 0);
    }

    SQSMessage message = received.element();
    assertThat(message.getBody()).isEqualTo("body");
    assertThat(message.getMessageId()).isNotBlank();
    assertThat(message.getReceiptHandle()).isNotBlank();
    assertThat(message.getMd5OfBody()).isEqualTo("841a2d689ad86bd1611447453c22c6fc");
    assertThat(message.getAttributes())
        .containsEntry("ApproximateReceiveCount", "1")
        .containsKey("SentTimestamp");
    assertThat(message.getMessageAttributes().get("formatVersion").getStringValue()).isEqualTo("1");
    assertThat(message.getMessageAttributes().get("formatVersion").getDataType())
        .isEqualTo("String");
    assertThat(message.getEventSource()).isEqualTo("aws:sqs");
    assertThat(message.getEventSourceArn()).isEqualTo(queues.notificationsArn());
    assertThat(message.getAwsRegion()).isEqualTo("eu-west-1");
  }

  @Test
  void onlyTheReportedMessageComesAgain() {
    sendTen();

    try (QueueEventSource source = start((event, context) -> failOnce(event, "3"))) {
      await().atMost(PATIENCE).until(() -> received.size() == 11 && depth() == 0);
    }

    assertThat(received).filteredOn(m -> !m.getBody().equals("3")).hasSize(9);
    assertThat(received)
        .filteredOn(m -> m.getBody().equals("3"))
        .extracting(m -> m.getAttributes().get("ApproximateReceiveCount"))
        .containsExactly("1", "2");
  }

  @Test
  void aPoisonMessageEndsInTheDeadLettersAfterFiveReceivesAndTheOthersDoNot() {
    sendTen();

    try (QueueEventSource source = start((event, context) -> failAlways(event, "7"))) {
      await().atMost(PATIENCE).until(() -> Queues.depth(client, queues.deadLettersUrl()) == 1);
    }

    assertThat(depth()).isZero();
    assertThat(received).filteredOn(m -> m.getBody().equals("7")).hasSize(5);
    assertThat(
            client
                .receiveMessage(r -> r.queueUrl(queues.deadLettersUrl()))
                .messages()
                .get(0)
                .body())
        .isEqualTo("7");
  }

  @Test
  void aFunctionThatThrowsGetsItsWholeBatchAgain() {
    sendTen();

    try (QueueEventSource source =
        start(
            (event, context) -> {
              boolean first = received.isEmpty();
              SQSBatchResponse response = succeed(event);
              if (first) {
                throw new IllegalStateException("the table is away");
              }
              return response;
            })) {
      await().atMost(PATIENCE).until(() -> depth() == 0);
    }

    Set<String> again =
        received.stream()
            .filter(m -> m.getAttributes().get("ApproximateReceiveCount").equals("2"))
            .map(SQSMessage::getBody)
            .collect(toSet());
    assertThat(again).isNotEmpty();
    assertThat(Queues.depth(client, queues.deadLettersUrl())).isZero();
  }

  @Test
  void closingLeavesNoThreadThatReceives() {
    start((event, context) -> succeed(event)).close();
    sendTen();

    await()
        .during(Duration.ofSeconds(2))
        .atMost(PATIENCE)
        .until(() -> received.isEmpty() && depth() == 10);
  }

  private QueueEventSource start(RequestHandler<SQSEvent, SQSBatchResponse> handler) {
    return QueueEventSource.start(
        client,
        queues,
        new LocalFunction<>(
            "process",
            handler,
            LambdaWire.of(SQSEvent.class),
            Duration.ofSeconds(10),
            InstantSource.system()),
        1);
  }

  private SQSBatchResponse succeed(SQSEvent event) {
    received.addAll(event.getRecords());
    return new SQSBatchResponse(List.of());
  }

  private SQSBatchResponse failOnce(SQSEvent event, String body) {
    boolean seen = received.stream().anyMatch(m -> m.getBody().equals(body));
    return seen ? succeed(event) : failAlways(event, body);
  }

  private SQSBatchResponse failAlways(SQSEvent event, String body) {
    received.addAll(event.getRecords());
    return new SQSBatchResponse(
        event.getRecords().stream()
            .filter(m -> m.getBody().equals(body))
            .map(m -> new BatchItemFailure(m.getMessageId()))
            .toList());
  }

  private int depth() {
    return Queues.depth(client, queues.notificationsUrl());
  }

  private void sendTen() {
    client.sendMessageBatch(
        send ->
            send.queueUrl(queues.notificationsUrl())
                .entries(
                    IntStream.range(0, 10)
                        .mapToObj(Integer::toString)
                        .map(
                            i ->
                                SendMessageBatchRequestEntry.builder().id(i).messageBody(i).build())
                        .toList()));
  }
}
