package dev.ipnledger.publish;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.ipnledger.publish.document.Documents;
import dev.ipnledger.publish.stream.StreamRecords;
import dev.ipnledger.publish.stream.UnreadableRecordException;
import dev.ipnledger.publish.topic.Message;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Makes the messages of one made-up record and sends none of them, so that the codec of the items
 * and the documents' classes are there.
 */
final class ChangeWarming implements Runnable {
  private static final String ORDER = "S02-0000000-0000000";
  private static final String AUTHORIZATION = ORDER + "-A000000";

  /** An item of format 1, which every later version reads. */
  private static final Map<String, AttributeValue> ITEM =
      Map.of(
          "pk",
          text("WARMING#sandbox#" + ORDER),
          "sk",
          text("OBJECT#" + AUTHORIZATION),
          "kind",
          text("Authorization"),
          "formatVersion",
          number("1"),
          "version",
          number("1"),
          "view",
          text(
              """
              {"status":{"state":"Pending","lastUpdatedAt":"2015-01-01T00:00:00.000Z","by":[0,0]},
              "lastNonTerminal":["2015-01-01T00:00:00.000Z",0],
              "facts":{"AuthorizationAmount":["EUR 1.00",0,0]},
              "seen":{"AuthorizationAmount":{"EUR 1.00":0}},"currencies":{"EUR":0},
              "heard":{"notification":"2015-01-01T00:00:00Z"},
              "standings":[[false,0,"2015-01-01T00:00:00.000Z","2015-01-01T00:00:00Z","notification"]],
              "evidence":["~nwarming"]}"""));

  @Override
  public void run() {
    try {
      messages();
    } catch (UnreadableRecordException e) {
      throw new IllegalStateException("an item of format 1 can't be read any more", e);
    }
  }

  /** What would be told; a test holds it to be one change event. */
  static List<Message> messages() throws UnreadableRecordException {
    DynamodbStreamRecord made = new DynamodbStreamRecord();
    made.setEventID("warming");
    made.setDynamodb(
        new StreamRecord()
            .withSequenceNumber("0")
            .withApproximateCreationDateTime(Date.from(Instant.EPOCH))
            .withKeys(Map.of("pk", text("WARMING#sandbox#" + ORDER), "sk", text("OBJECT#")))
            .withNewImage(ITEM));
    return Messages.of(Documents.of(StreamRecords.read(made)));
  }

  private static AttributeValue text(String value) {
    AttributeValue attribute = new AttributeValue();
    attribute.setS(value);
    return attribute;
  }

  private static AttributeValue number(String value) {
    AttributeValue attribute = new AttributeValue();
    attribute.setN(value);
    return attribute;
  }
}
