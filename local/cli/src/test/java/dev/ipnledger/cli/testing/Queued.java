package dev.ipnledger.cli.testing;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.ipnledger.sns.QueueFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Lambda hands to process when one message is in the queue. */
public final class Queued {
  private Queued() {}

  public static SQSEvent event(String messageId, QueueFormat format) {
    Map<String, MessageAttribute> attributes = new HashMap<>();
    format
        .attributes()
        .forEach(
            (name, value) -> {
              MessageAttribute attribute = new MessageAttribute();
              attribute.setDataType("String");
              attribute.setStringValue(value);
              attributes.put(name, attribute);
            });
    SQSMessage message = new SQSMessage();
    message.setMessageId(messageId);
    message.setBody(format.body());
    message.setMessageAttributes(attributes);
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(message));
    return event;
  }
}
