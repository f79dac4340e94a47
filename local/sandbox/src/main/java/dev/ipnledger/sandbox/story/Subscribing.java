package dev.ipnledger.sandbox.story;

import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.notify.Subscriptions;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The two messages of SNS that are about a subscription. After each the topic delivers as before,
 * whatever the endpoint made of the message.
 */
final class Subscribing {
  private Subscribing() {}

  static void subscribed(Stage stage) {
    Subscription topic = SnsStories.topic(stage);
    String token =
        stage
            .console()
            .post(
                "/control/subscriptions",
                Map.of("topicArn", topic.topicArn(), "endpoint", endpoint(topic).toString()))
            .path("token")
            .asText();
    stage.about(topic.topicArn());
    stage.tell("somebody subscribes the endpoint to " + topic.topicArn());
    stage.desks().control().deliverDue();
    var _ = stage.desks().control().sns().subscriptions().confirm(topic.topicArn(), token);
    stage.tell("the SubscribeURL is visited: the topic delivers again");
  }

  static void unsubscribed(Stage stage) {
    Seller before = SnsStories.seller(stage);
    Subscription topic = SnsStories.topic(stage);
    var _ = endpoint(topic);
    stage.about(topic.topicArn());
    boolean done =
        stage
            .desks()
            .control()
            .sns()
            .subscriptions()
            .unsubscribe(Subscriptions.arn(topic.topicArn()));
    if (!done) {
      throw StoryException.explained("the topic " + topic.topicArn() + " cannot be unsubscribed");
    }
    stage.tell("somebody visits the UnsubscribeURL of " + topic.topicArn());
    stage.desks().control().deliverDue();
    stage.desks().control().register(before);
    stage.tell("the seller subscribes again in Seller Central");
  }

  private static URI endpoint(Subscription topic) {
    return Optional.ofNullable(topic.endpoint())
        .orElseThrow(
            () -> StoryException.explained("the topic " + topic.topicArn() + " has no endpoint"));
  }
}
