package dev.ipnledger.cli.stack;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.Started;
import dev.ipnledger.runtime.stack.StackDescription;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The topics of the local run that is up, and the queues beside them.
 *
 * @param sns closed with the parts
 * @param sqs closed with the parts
 * @param parts closed by the caller
 */
public record RunningTopics(
    SnsClient sns, SqsClient sqs, String changeTopicArn, String alertTopicArn, Started parts) {
  public RunningTopics {
    requireNonNull(sns, "sns is null");
    requireNonNull(sqs, "sqs is null");
    requireNonNull(changeTopicArn, "changeTopicArn is null");
    requireNonNull(alertTopicArn, "alertTopicArn is null");
    requireNonNull(parts, "parts is null");
  }

  /**
   * Asks the run where they are.
   *
   * @param port of its front
   * @throws StackException when no run answers there
   */
  public static RunningTopics ask(int port) {
    StackDescription run = RunningStack.ask(port);
    Started parts = new Started();
    return new RunningTopics(
        parts.add(RunningStack.local(SnsClient.builder(), run.sns())),
        parts.add(RunningStack.local(SqsClient.builder(), run.notificationsUrl().resolve("/"))),
        run.changeTopicArn(),
        run.alertTopicArn(),
        parts);
  }
}
