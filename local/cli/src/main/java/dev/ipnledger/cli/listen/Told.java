package dev.ipnledger.cli.listen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * One message on its way.
 *
 * @param messageId SQS's id of the message, the same on every receipt
 * @param receiptHandle SQS's handle of this receipt
 * @param type {@code change} or {@code alert}
 * @param body the document as it was published
 * @param receives how often it was received, 1 for the first time
 */
record Told(String messageId, String receiptHandle, String type, String body, int receives) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Told of(Message message) {
    MessageAttributeValue type = message.messageAttributes().get("type");
    String receives = message.attributesAsStrings().getOrDefault("ApproximateReceiveCount", "1");
    return new Told(
        message.messageId(),
        message.receiptHandle(),
        type == null ? "unknown" : type.stringValue(),
        message.body(),
        Integer.parseInt(receives));
  }

  /** The document in one line, for people. */
  String summary() {
    JsonNode document;
    try {
      document = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return "not JSON: " + body;
    }
    return document.has("transition") ? alert(document) : change(document);
  }

  private static String alert(JsonNode alert) {
    JsonNode amount = alert.path("amount");
    return "%s  alert   %s %s %s%s%s"
        .formatted(
            alert.path("at").asText(),
            alert.path("transition").asText(),
            alert.path("severity").asText(),
            alert.path("id").asText(),
            amount.isMissingNode()
                ? ""
                : " " + amount.path("amount").asText() + " " + amount.path("currency").asText(),
            alert.path("transition").asText().equals("raised")
                ? "; " + alert.at("/advice/text").asText()
                : "");
  }

  private static String change(JsonNode event) {
    JsonNode object = event.path("object");
    return "%s  change  %s %s %s, version %d%s"
        .formatted(
            event.path("at").asText(),
            object.path("kind").asText(),
            object.path("id").asText(),
            event.at("/after/state").asText("without a state"),
            event.path("version").asLong(),
            event.has("before")
                ? ": "
                    + String.join(
                        ", ", event.path("changed").valueStream().map(JsonNode::asText).toList())
                : ": new");
  }
}
