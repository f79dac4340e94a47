package dev.ipnledger.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.stack.StackQueues;
import dev.ipnledger.runtime.sqs.LocalSqs;
import dev.ipnledger.runtime.sqs.QueueRules;
import dev.ipnledger.runtime.sqs.Queues;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** What is told of the queues, with the protocol that counts them. */
class BacklogTest {
  private final LocalSqs local = LocalSqs.start();
  private final SqsClient sqs = local.newClient();
  private final Queues queues = local.createQueues(QueueRules.LOCAL);

  @AfterEach
  void close() {
    sqs.close();
    local.close();
  }

  @Test
  void emptyQueuesAreWellAndNothingIsSaidOfWhatIsNotThere() {
    assertThat(look())
        .containsExactly(
            Finding.well("queue", "0 notifications wait to be processed"),
            Finding.well("dead letters", "there are none"));
  }

  @Test
  void messagesInFlightAndDelayedOnesAreToldBesideThoseThatWait() {
    send(queues.notificationsUrl(), 3, 0);
    send(queues.notificationsUrl(), 1, 900);
    receive(queues.notificationsUrl(), 1);

    assertThat(look().getFirst())
        .isEqualTo(
            Finding.well(
                "queue",
                "2 notifications wait to be processed, 1 are in flight (in work or before their"
                    + " next try), 1 are delayed"));
  }

  @Test
  void deadLettersThatSomebodyHoldsAreNotForgotten() {
    send(queues.deadLettersUrl(), 1, 0);
    receive(queues.deadLettersUrl(), 1);

    assertThat(look().getLast())
        .returns(Finding.Health.ILL, Finding::health)
        .returns(
            "0 dead letters wait to be moved into quarantine, 1 are in flight (being moved or"
                + " before their next try)",
            Finding::sentence);
  }

  @Test
  void theBacklogIsIllByAllThatTheQueueHolds() {
    for (int batch = 0; batch < 51; batch++) {
      send(queues.notificationsUrl(), 10, batch < 5 ? 900 : 0);
    }
    receive(queues.notificationsUrl(), 10);

    assertThat(look().getFirst())
        .returns(Finding.Health.ILL, Finding::health)
        .returns("docs/RUNBOOK.md, QueueAgeAlarm.", Finding::remedy);
  }

  private List<Finding> look() {
    return new Backlog(
            new StackQueues(
                sqs,
                URI.create(queues.notificationsUrl()),
                Optional.of(URI.create(queues.deadLettersUrl()))))
        .look();
  }

  private void send(String url, int count, int delaySeconds) {
    List<SendMessageBatchRequestEntry> entries =
        IntStream.range(0, count)
            .mapToObj(
                one ->
                    SendMessageBatchRequestEntry.builder()
                        .id("m" + one)
                        .messageBody("{}")
                        .delaySeconds(delaySeconds)
                        .build())
            .toList();
    sqs.sendMessageBatch(request -> request.queueUrl(url).entries(entries));
  }

  private void receive(String url, int count) {
    sqs.receiveMessage(request -> request.queueUrl(url).maxNumberOfMessages(count));
  }
}
