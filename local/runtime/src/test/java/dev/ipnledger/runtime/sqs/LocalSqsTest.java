package dev.ipnledger.runtime.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class LocalSqsTest {
  @Test
  void aMessageReceivedTooOftenEndsInTheDeadLetters() {
    try (LocalSqs sqs = LocalSqs.start();
        SqsClient client = sqs.newClient()) {
      Queues queues = sqs.createQueues(new QueueRules(1, 2));
      client.sendMessage(send -> send.queueUrl(queues.notificationsUrl()).messageBody("poison"));

      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                receive(client, queues.notificationsUrl());
                return Queues.depth(client, queues.deadLettersUrl()) == 1;
              });

      assertThat(receive(client, queues.deadLettersUrl()))
          .extracting(Message::body)
          .containsExactly("poison");
      assertThat(Queues.depth(client, queues.notificationsUrl())).isZero();
    }
  }

  @Test
  void theArnNamesTheQueue() {
    try (LocalSqs sqs = LocalSqs.start()) {
      assertThat(sqs.createQueues(QueueRules.LOCAL).notificationsArn())
          .isEqualTo("arn:aws:sqs:eu-west-1:000000000000:notifications");
    }
  }

  private static List<Message> receive(SqsClient client, String queueUrl) {
    return client
        .receiveMessage(request -> request.queueUrl(queueUrl).waitTimeSeconds(1))
        .messages();
  }
}
