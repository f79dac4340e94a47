package dev.ipnledger.cli.listen;

import dev.ipnledger.cli.stack.RunningTopics;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.runtime.Started;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The topics of a deployed stack, or of the local run that is up. */
final class Sources {
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:sns:([a-z0-9-]+):[0-9]{12}:([A-Za-z0-9_-]+)");

  private Sources() {}

  /**
   * The run that is up.
   *
   * @throws StackException when there is none on that port
   */
  static Source local(int port) {
    RunningTopics run = RunningTopics.ask(port);
    return new Source(
        "the local run on port " + port,
        run.sns(),
        run.sqs(),
        run.changeTopicArn(),
        run.alertTopicArn(),
        run.parts());
  }

  /**
   * A deployed stack, with the AWS credentials of this shell, in the topics' own region.
   *
   * @throws StackException when an ARN is none of a topic
   */
  static Source deployed(String changeTopicArn, String alertTopicArn) {
    Matcher changes = matcher(changeTopicArn);
    matcher(alertTopicArn);
    Region region = Region.of(changes.group(1));
    Started parts = new Started();
    SnsClient sns =
        parts.add(
            SnsClient.builder()
                .region(region)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build());
    SqsClient sqs =
        parts.add(
            SqsClient.builder()
                .region(region)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build());
    return new Source(
        "the topic " + changes.group(2) + " in " + region,
        sns,
        sqs,
        changeTopicArn,
        alertTopicArn,
        parts);
  }

  private static Matcher matcher(String arn) {
    Matcher matcher = ARN.matcher(arn);
    if (!matcher.matches()) {
      throw new StackException(
          "'"
              + arn
              + "' is not the ARN of a topic; copy the stack's outputs ChangeTopicArn and"
              + " AlertTopicArn");
    }
    return matcher;
  }
}
