package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.ipnledger.runtime.FakeCredentials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** The topics and their subscriptions. A message is published once every queue has it. */
final class LocalTopics {
  private final SqsClient sqs;
  private final List<String> topicArns;
  private final Consumer<Published> heard;
  private final KeptSubscriptions kept;
  private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();

  /**
   * @param heard told each message after it was handed on
   * @param kept where the subscriptions are kept
   */
  LocalTopics(
      SqsClient sqs, List<String> topicArns, Consumer<Published> heard, KeptSubscriptions kept) {
    this.sqs = requireNonNull(sqs, "sqs is null");
    this.topicArns = List.copyOf(topicArns);
    this.heard = requireNonNull(heard, "heard is null");
    this.kept = requireNonNull(kept, "kept is null");
    kept.read().forEach(one -> subscriptions.put(one.arn(), one));
  }

  static String arn(String topicName) {
    return "arn:aws:sns:%s:%s:%s"
        .formatted(FakeCredentials.REGION.id(), FakeCredentials.ACCOUNT_ID, topicName);
  }

  /** Hands a message on; returns its id. */
  String publish(Published message) {
    for (Subscription subscription : of(message.topicArn())) {
      if (subscription.filter().wants(message.attributes())) {
        deliver(message, subscription);
      }
    }
    heard.accept(message);
    return UUID.randomUUID().toString();
  }

  private void deliver(Published message, Subscription subscription) {
    try {
      String url =
          sqs.getQueueUrl(request -> request.queueName(subscription.queueName())).queueUrl();
      sqs.sendMessage(
          request ->
              request
                  .queueUrl(url)
                  .messageBody(message.body())
                  .messageAttributes(
                      message.attributes().entrySet().stream()
                          .collect(toMap(Map.Entry::getKey, entry -> text(entry.getValue())))));
    } catch (QueueDoesNotExistException e) {
      // As in AWS, a queue that was deleted keeps its subscription and gets nothing.
    }
  }

  private static MessageAttributeValue text(String value) {
    return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
  }

  /** The subscription of that queue to that topic; an existing one keeps its ARN. */
  synchronized Subscription subscribe(String topicArn, String queueArn, FilterPolicy filter) {
    for (Subscription known : of(topicArn)) {
      if (known.queueArn().equals(queueArn)) {
        if (!known.filter().equals(filter)) {
          throw SnsRefusedException.invalid(
              "Attributes Reason: Subscription already exists with different attributes");
        }
        return known;
      }
    }
    Subscription subscription =
        new Subscription(topicArn + ":" + UUID.randomUUID(), topicArn, queueArn, filter);
    subscriptions.put(subscription.arn(), subscription);
    kept.put(subscriptions.values());
    return subscription;
  }

  synchronized void filter(String subscriptionArn, FilterPolicy filter) {
    Subscription known = subscriptions.get(subscriptionArn);
    if (known == null) {
      throw SnsRefusedException.notFound("Subscription");
    }
    subscriptions.put(subscriptionArn, known.filteredBy(filter));
    kept.put(subscriptions.values());
  }

  synchronized void unsubscribe(String subscriptionArn) {
    subscriptions.remove(subscriptionArn);
    kept.put(subscriptions.values());
  }

  synchronized List<Subscription> of(String topicArn) {
    if (!topicArns.contains(topicArn)) {
      throw SnsRefusedException.notFound("Topic");
    }
    return subscriptions.values().stream()
        .filter(subscription -> subscription.topicArn().equals(topicArn))
        .toList();
  }
}
