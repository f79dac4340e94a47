package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.AwsClients;
import dev.ipnledger.cli.stack.StackResources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** Looks at what AWS knows of a stack beside its table and queues. */
final class Cloud {
  private Cloud() {}

  /**
   * One finding for each part.
   *
   * @param stream the ARN of the stream that the table has now
   */
  static List<Finding> look(StackResources stack, Instant now, Supplier<String> stream) {
    List<Finding> findings = new ArrayList<>();
    findings.add(status(stack));
    try (LambdaClient lambda = AwsClients.build(LambdaClient.builder());
        SnsClient sns = AwsClients.build(SnsClient.builder());
        CloudWatchClient cloudWatch = AwsClients.build(CloudWatchClient.builder())) {
      Functions functions = new Functions(lambda);
      for (StackResources.Resource function : stack.ofType("AWS::Lambda::Function")) {
        findings.add(seen(function.logicalId(), () -> functions.look(function)));
      }
      findings.add(seen("concurrency", functions::concurrency));
      EventSources sources = new EventSources(lambda, stream);
      for (StackResources.Resource mapping : stack.ofType("AWS::Lambda::EventSourceMapping")) {
        findings.add(seen(mapping.logicalId(), () -> sources.look(mapping)));
      }
      Alarms alarms = new Alarms(cloudWatch);
      findings.add(seen("queue age", () -> alarms.queueAge(stack, now)));
      findings.addAll(alarms.look(stack));
      Subscribers subscribers = new Subscribers(sns);
      findings.add(
          seen(
              "calls of alarms",
              () -> subscribers.look(stack, "AlarmTopicArn", "calls of alarms")));
      findings.add(seen("alerts", () -> subscribers.look(stack, "AlertTopicArn", "alerts")));
    }
    return findings;
  }

  /** Whether the last deployment is in force. */
  static Finding status(StackResources stack) {
    String status = stack.status();
    boolean takenBack = status.contains("ROLLBACK") || status.endsWith("_FAILED");
    return takenBack
        ? Finding.ill(
            "stack",
            "%s is %s: the last deployment failed and is not in force"
                .formatted(stack.name(), status),
            "What failed first: aws cloudformation describe-stack-events --stack-name "
                + stack.name()
                + " --query \"StackEvents[?contains(ResourceStatus,'FAILED')]\"")
        : Finding.well("stack", stack.name() + " is " + status);
  }

  /** What may not be looked at with these credentials is no illness. */
  static Finding seen(String what, Supplier<Finding> look) {
    try {
      return look.get();
    } catch (SdkException e) {
      return Finding.unseen(what, "AWS said: " + e.getMessage());
    }
  }
}
