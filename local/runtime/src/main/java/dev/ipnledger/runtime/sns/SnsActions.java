package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a client can ask for (SNS API reference, "Actions"). */
final class SnsActions {
  private static final String ATTRIBUTE_VALUE = "Value.StringValue";
  private static final int MAX_ENTRIES = 10;

  private final LocalTopics topics;

  SnsActions(LocalTopics topics) {
    this.topics = requireNonNull(topics, "topics is null");
  }

  /**
   * Does it.
   *
   * @return the XML of the action's result; empty for an action that has none
   * @throws SnsRefusedException as SNS would refuse it, or because a local run does not have it
   */
  String answer(String action, QueryRequest request) {
    return switch (action) {
      case "Publish" -> SnsXml.element("MessageId", publish(request, ""));
      case "PublishBatch" -> publishBatch(request);
      case "Subscribe" -> subscribe(request);
      case "Unsubscribe" -> unsubscribe(request);
      case "SetSubscriptionAttributes" -> setSubscriptionAttributes(request);
      case "ListSubscriptionsByTopic" -> listSubscriptions(request);
      default ->
          throw new SnsRefusedException("InvalidAction", "a local run has no SNS action " + action);
    };
  }

  private String publish(QueryRequest request, String entry) {
    SortedMap<String, String> attributes =
        request.map(entry + "MessageAttributes", "Name", ATTRIBUTE_VALUE);
    return topics.publish(
        new Published(
            request.required("TopicArn"), request.required(entry + "Message"), attributes));
  }

  private String publishBatch(QueryRequest request) {
    List<String> entries = request.members("PublishBatchRequestEntries.member", entry -> entry);
    if (entries.isEmpty() || entries.size() > MAX_ENTRIES) {
      throw new SnsRefusedException(
          entries.isEmpty() ? "EmptyBatchRequest" : "TooManyEntriesInBatchRequest",
          "a batch has 1 to " + MAX_ENTRIES + " entries, not " + entries.size());
    }
    StringBuilder successful = new StringBuilder();
    for (String entry : entries) {
      String messageId = publish(request, entry + ".");
      successful.append(
          SnsXml.raw(
              "member",
              SnsXml.element("Id", request.required(entry + ".Id"))
                  + SnsXml.element("MessageId", messageId)));
    }
    return SnsXml.raw("Successful", successful.toString()) + SnsXml.raw("Failed", "");
  }

  private String subscribe(QueryRequest request) {
    Map<String, String> attributes = request.map("Attributes", "key", "value");
    if (!request.required("Protocol").equals("sqs")
        || !"true".equals(attributes.get("RawMessageDelivery"))) {
      throw SnsRefusedException.invalid(
          "a local run delivers to queues only (Protocol sqs, RawMessageDelivery true)");
    }
    String policy = attributes.get("FilterPolicy");
    Subscription subscription =
        topics.subscribe(
            request.required("TopicArn"),
            request.required("Endpoint"),
            policy == null ? FilterPolicy.ALL : FilterPolicy.parse(policy));
    return SnsXml.element("SubscriptionArn", subscription.arn());
  }

  private String unsubscribe(QueryRequest request) {
    topics.unsubscribe(request.required("SubscriptionArn"));
    return "";
  }

  private String setSubscriptionAttributes(QueryRequest request) {
    String name = request.required("AttributeName");
    if (!name.equals("FilterPolicy")) {
      throw SnsRefusedException.invalid("a local run sets FilterPolicy only, not " + name);
    }
    topics.filter(
        request.required("SubscriptionArn"),
        FilterPolicy.parse(request.required("AttributeValue")));
    return "";
  }

  private String listSubscriptions(QueryRequest request) {
    StringBuilder members = new StringBuilder();
    for (Subscription subscription : topics.of(request.required("TopicArn"))) {
      members.append(
          SnsXml.raw(
              "member",
              SnsXml.element("SubscriptionArn", subscription.arn())
                  + SnsXml.element("TopicArn", subscription.topicArn())
                  + SnsXml.element("Protocol", "sqs")
                  + SnsXml.element("Endpoint", subscription.queueArn())));
    }
    return SnsXml.raw("Subscriptions", members.toString());
  }
}
