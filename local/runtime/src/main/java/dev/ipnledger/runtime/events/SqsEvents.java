package dev.ipnledger.runtime.events;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.runtime.FakeCredentials;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Makes the event that Lambda's SQS event source hands to a function (Lambda developer guide,
 * "Using Lambda with Amazon SQS").
 */
final class SqsEvents {
  private SqsEvents() {}

  /** One batch, in the order in which the messages were received. */
  static SQSEvent event(List<Message> messages, String queueArn) {
    SQSEvent event = new SQSEvent();
    event.setRecords(messages.stream().map(message -> record(message, queueArn)).toList());
    return event;
  }

  private static SQSMessage record(Message message, String queueArn) {
    SQSMessage record = new SQSMessage();
    record.setMessageId(message.messageId());
    record.setReceiptHandle(message.receiptHandle());
    record.setBody(message.body());
    record.setMd5OfBody(message.md5OfBody());
    record.setMd5OfMessageAttributes(message.md5OfMessageAttributes());
    record.setAttributes(message.attributesAsStrings());
    record.setMessageAttributes(
        message.messageAttributes().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> attribute(entry.getValue()))));
    record.setEventSource("aws:sqs");
    record.setEventSourceArn(queueArn);
    record.setAwsRegion(FakeCredentials.REGION.id());
    return record;
  }

  private static SQSEvent.MessageAttribute attribute(MessageAttributeValue value) {
    SQSEvent.MessageAttribute attribute = new SQSEvent.MessageAttribute();
    attribute.setDataType(value.dataType());
    attribute.setStringValue(value.stringValue());
    if (value.binaryValue() != null) {
      attribute.setBinaryValue(value.binaryValue().asByteBuffer());
    }
    attribute.setStringListValues(List.of());
    attribute.setBinaryListValues(List.of());
    return attribute;
  }
}
