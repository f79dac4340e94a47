package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.StackResources;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.NotFoundException;

/** Looks whether anybody hears what the stack tells people. */
record Subscribers(SnsClient sns) {
  /** The account that an emulator of AWS gives itself. */
  private static final String DESK = ":000000000000:";

  private static final String UNCONFIRMED = "PendingConfirmation";

  /**
   * Whether one of the stack's topics has a subscriber who has confirmed.
   *
   * @param output the stack's output that names the topic
   * @param told what it tells, in words
   */
  Finding look(StackResources stack, String output, String told) {
    String topic = stack.output(output);
    if (topic.contains(DESK)) {
      return Finding.unseen(told, "This is a deployment on a desk.");
    }
    try {
      boolean heard =
          sns
              .listSubscriptionsByTopicPaginator(request -> request.topicArn(topic))
              .subscriptions()
              .stream()
              .anyMatch(one -> !UNCONFIRMED.equals(one.subscriptionArn()));
      return heard
          ? Finding.well(told, "somebody is subscribed to " + output)
          : Finding.ill(
              told,
              "nobody hears of them: " + output + " has no subscriber who has confirmed",
              "aws sns subscribe --topic-arn "
                  + topic
                  + " --protocol email --notification-endpoint ADDRESS; docs/DEPLOYING.md, step 6.");
    } catch (NotFoundException e) {
      return Finding.ill(
          told, "the topic " + topic + " is gone", "docs/RUNBOOK.md, Changed by hand.");
    }
  }
}
