package dev.ipnledger.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.publish.stream.StreamRecords;
import org.jspecify.annotations.Nullable;

/**
 * A record that was not published, by name. Its images are not in it: the item is in the table, and
 * the record in the stream for 24 hours.
 *
 * @param eventId the record's id
 * @param sequenceNumber its place in the stream
 * @param item the primary key of its item
 * @param why what can not be done
 */
record DeadLetter(String eventId, String sequenceNumber, String item, @Nullable String why) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static DeadLetter of(DynamodbStreamRecord record, @Nullable String why) {
    return new DeadLetter(
        record.getEventID(),
        record.getDynamodb().getSequenceNumber(),
        StreamRecords.itemKey(record.getDynamodb()),
        why);
  }

  String json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("eventId", eventId);
    json.put("sequenceNumber", sequenceNumber);
    json.put("item", item);
    json.put("why", why);
    return json.toString();
  }
}
