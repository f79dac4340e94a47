package dev.ipnledger.runtime.events;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.ipnledger.runtime.lambda.LocalFunction;
import dev.ipnledger.runtime.sqs.Queues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Lambda's event source mapping for SQS: receives by long polling, calls the function with batches
 * of up to 10, deletes what the function did not report as failed. The rest becomes visible again
 * by itself, and goes to the dead letters when it was received too often.
 */
public final class QueueEventSource implements AutoCloseable {
  private static final Logger LOG = LogManager.getLogger(QueueEventSource.class);
  private static final int BATCH_SIZE = 10;

  // As long as close() may have to wait; AWS polls for up to 20 s.
  private static final int LONG_POLL_SECONDS = 1;
  private static final int PAUSE_AFTER_FAULT_SECONDS = 1;

  private final SqsClient client;
  private final Queues queues;
  private final LocalFunction<SQSEvent, SQSBatchResponse> function;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final List<Thread> pollers = new ArrayList<>();

  private QueueEventSource(
      SqsClient client, Queues queues, LocalFunction<SQSEvent, SQSBatchResponse> function) {
    this.client = requireNonNull(client, "client is null");
    this.queues = requireNonNull(queues, "queues is null");
    this.function = requireNonNull(function, "function is null");
  }

  /**
   * Starts receiving.
   *
   * @param client stays the caller's, who closes it after this
   * @param concurrency how many batches are worked at a time, each on a thread of its own
   */
  public static QueueEventSource start(
      SqsClient client,
      Queues queues,
      LocalFunction<SQSEvent, SQSBatchResponse> function,
      int concurrency) {
    QueueEventSource source = new QueueEventSource(client, queues, function);
    for (int i = 0; i < concurrency; i++) {
      source.pollers.add(
          Thread.ofVirtual().name("queue-event-source-" + i).start(source::pollUntilStopped));
    }
    return source;
  }

  private void pollUntilStopped() {
    while (stop.getCount() > 0) {
      try {
        List<Message> batch = receive();
        if (!batch.isEmpty()) {
          delete(BatchResult.done(batch, call(batch)));
        }
      } catch (SdkException e) {
        LOG.warn("SQS did not answer; trying again", e);
        pause();
      }
    }
  }

  private List<Message> receive() {
    return client
        .receiveMessage(
            request ->
                request
                    .queueUrl(queues.notificationsUrl())
                    .maxNumberOfMessages(BATCH_SIZE)
                    .waitTimeSeconds(LONG_POLL_SECONDS)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                    .messageAttributeNames("All"))
        .messages();
  }

  private SQSBatchResponse call(List<Message> batch) {
    try {
      return function.invoke(SqsEvents.event(batch, queues.notificationsArn()));
    } catch (RuntimeException e) { // Whatever a function throws, Lambda fails the whole batch.
      LOG.error("{} threw; its batch of {} comes again", function.name(), batch.size(), e);
      return allFailed(batch);
    }
  }

  private static SQSBatchResponse allFailed(List<Message> batch) {
    return new SQSBatchResponse(
        batch.stream()
            .map(message -> new SQSBatchResponse.BatchItemFailure(message.messageId()))
            .toList());
  }

  private void delete(List<Message> done) {
    if (done.isEmpty()) {
      return;
    }
    List<DeleteMessageBatchRequestEntry> entries =
        done.stream()
            .map(
                message ->
                    DeleteMessageBatchRequestEntry.builder()
                        .id(message.messageId())
                        .receiptHandle(message.receiptHandle())
                        .build())
            .toList();
    client.deleteMessageBatch(
        request -> request.queueUrl(queues.notificationsUrl()).entries(entries));
  }

  private void pause() {
    try {
      stop.await(PAUSE_AFTER_FAULT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      stop.countDown();
    }
  }

  /** Stops receiving and waits for the batches in work. */
  @Override
  public void close() {
    stop.countDown();
    for (Thread poller : pollers) {
      try {
        poller.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
