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

/** Looks at what AWS knows of a stack beside its table and queues. */
final class Cloud {
  private Cloud() {}

  static List<Finding> look(StackResources stack, Instant now) {
    List<Finding> findings = new ArrayList<>();
    try (LambdaClient lambda = AwsClients.build(LambdaClient.builder());
        CloudWatchClient cloudWatch = AwsClients.build(CloudWatchClient.builder())) {
      Functions functions = new Functions(lambda);
      for (StackResources.Resource function : stack.ofType("AWS::Lambda::Function")) {
        findings.add(seen(function.logicalId(), () -> functions.look(function)));
      }
      findings.add(seen("concurrency", functions::concurrency));
      Alarms alarms = new Alarms(cloudWatch);
      findings.add(seen("queue age", () -> alarms.queueAge(stack, now)));
      findings.addAll(alarms.look(stack));
    }
    return findings;
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
