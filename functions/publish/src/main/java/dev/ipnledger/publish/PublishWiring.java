package dev.ipnledger.publish;

import dev.ipnledger.lambda.MeterWiring;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.publish.topic.MeteredTopics;
import dev.ipnledger.publish.topic.SnsTopics;
import dev.ipnledger.publish.topic.SqsDeadLetters;
import dev.ipnledger.publish.topic.Topic;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts the deployed function together. */
final class PublishWiring {
  private PublishWiring() {}

  static Publication publication(PublishSettings settings) {
    SnapStart.warmBy(new ChangeWarming());
    SnsClient sns =
        SnsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    SqsClient sqs =
        SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    return new Publication(
        new MeteredTopics(
            new SnsTopics(
                sns,
                Map.of(
                    Topic.CHANGES, settings.changeTopicArn(),
                    Topic.ALERTS, settings.alertTopicArn())),
            MeterWiring.meter("publish")),
        new SqsDeadLetters(sqs, settings.deadLetterQueueUrl()));
  }
}
