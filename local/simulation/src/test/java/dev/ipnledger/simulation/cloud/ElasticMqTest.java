package dev.ipnledger.simulation.cloud;

import dev.ipnledger.runtime.sqs.LocalSqs;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The same of a server that speaks SQS's protocol. */
class ElasticMqTest {
  @Nested
  class Rules extends QueueContract {
    private final LocalSqs sqs = LocalSqs.start();
    private final SqsClient client = sqs.newClient();
    private Queues queues;

    @BeforeEach
    void create() {
      queues = sqs.createQueues(new QueueRules(180, 5));
    }

    @AfterEach
    void close() {
      client.close();
      sqs.close();
    }

    @Override
    void send(String body) {
      client.sendMessage(send -> send.queueUrl(queues.notificationsUrl()).messageBody(body));
    }

    @Override
    List<Received> receive() {
      return messages(queues.notificationsUrl()).stream()
          .map(message -> new Received(message.receiptHandle(), message.body()))
          .toList();
    }

    private List<Message> messages(String url) {
      return client
          .receiveMessage(receive -> receive.queueUrl(url).maxNumberOfMessages(10))
          .messages();
    }

    @Override
    void delete(Received received) {
      client.deleteMessage(
          delete -> delete.queueUrl(queues.notificationsUrl()).receiptHandle(received.handle()));
    }

    /** By saying so, since nothing here waits for minutes. */
    @Override
    void letAppearAgain(List<Received> received) {
      received.forEach(
          message ->
              client.changeMessageVisibility(
                  change ->
                      change
                          .queueUrl(queues.notificationsUrl())
                          .receiptHandle(message.handle())
                          .visibilityTimeout(0)));
    }

    @Override
    List<String> deadLetters() {
      return messages(queues.deadLettersUrl()).stream().map(Message::body).toList();
    }
  }
}
