package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ipnledger.runtime.Happening;
import dev.ipnledger.runtime.StartException;
import dev.ipnledger.runtime.Watcher;
import dev.ipnledger.runtime.system.Announcement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * What the deployed topics publish, heard as a merchant's system hears it: a queue is subscribed to
 * both, and read by a thread of its own until this is closed.
 */
final class DeployedTopics implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUEUE = "ipn-ledger-local-listener";
  private static final int WAIT_SECONDS = 5;
  private static final int AT_A_TIME = 10;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final SqsClient sqs;
  private final String queueUrl;
  private final String alertTopicArn;
  private final Watcher watcher;
  private final InstantSource clock;
  private final Thread reader;
  private volatile boolean closed;

  private DeployedTopics(
      SqsClient sqs, String queueUrl, String alertTopicArn, Watcher watcher, InstantSource clock) {
    this.sqs = requireNonNull(sqs, "sqs is null");
    this.queueUrl = requireNonNull(queueUrl, "queueUrl is null");
    this.alertTopicArn = requireNonNull(alertTopicArn, "alertTopicArn is null");
    this.watcher = requireNonNull(watcher, "watcher is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.reader = Thread.ofVirtual().name("deployed-topics").unstarted(this::read);
  }

  /** Subscribes, and hands everything to the watcher from then on. */
  static DeployedTopics listen(DeployedStack stack, Watcher watcher, InstantSource clock) {
    EmulatorClients clients = new EmulatorClients(stack.endpoint());
    String alerts = stack.output("AlertTopicArn");
    SqsClient sqs = clients.client(SqsClient.builder());
    String url = sqs.createQueue(request -> request.queueName(QUEUE)).queueUrl();
    try (SnsClient sns = clients.client(SnsClient.builder())) {
      String arn = arn(sqs, url);
      List<String> both = List.of(stack.output("ChangeTopicArn"), alerts);
      String policy = policy(arn, both);
      sqs.setQueueAttributes(
          request -> request.queueUrl(url).attributes(Map.of(QueueAttributeName.POLICY, policy)));
      for (String topic : both) {
        sns.subscribe(request -> request.topicArn(topic).protocol("sqs").endpoint(arn));
      }
    }
    DeployedTopics topics = new DeployedTopics(sqs, url, alerts, watcher, clock);
    topics.reader.start();
    return topics;
  }

  private static String arn(SqsClient sqs, String url) {
    String arn =
        sqs.getQueueAttributes(
                request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    if (arn == null) {
      throw new StartException("the emulator gave no ARN for " + url, null);
    }
    return arn;
  }

  /** Without it the topics may not send to the queue. */
  private static String policy(String queueArn, List<String> topicArns) {
    return """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"%s",
        "Condition":{"ArnEquals":{"aws:SourceArn":["%s"]}}}]}"""
        .formatted(queueArn, String.join("\",\"", topicArns));
  }

  private void read() {
    while (!closed) {
      try {
        sqs.receiveMessage(
                request ->
                    request
                        .queueUrl(queueUrl)
                        .waitTimeSeconds(WAIT_SECONDS)
                        .maxNumberOfMessages(AT_A_TIME))
            .messages()
            .forEach(this::take);
      } catch (SdkException e) {
        // Whatever is not deleted comes again, so it is enough to try again.
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  private void take(Message message) {
    watcher.happened(happening(message.body()));
    sqs.deleteMessage(request -> request.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
  }

  /** The queue's message is the topic's envelope around the document. */
  private Happening happening(String envelope) {
    try {
      JsonNode document = JSON.readTree(envelope);
      String body = document.path("Message").asText();
      return document.path("TopicArn").asText().equals(alertTopicArn)
          ? Announcement.alert(body, clock.instant())
          : Announcement.change(body, clock.instant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the topics sent what is not JSON: " + envelope, e);
    }
  }

  @Override
  public void close() {
    closed = true;
    reader.interrupt();
    try (sqs) {
      sqs.deleteQueue(request -> request.queueUrl(queueUrl));
    }
  }
}
