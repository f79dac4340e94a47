package dev.ipnledger.publish;

import static dev.ipnledger.publish.Stated.AUTHORIZATION;
import static dev.ipnledger.publish.Stated.CHARGEBACK;
import static dev.ipnledger.publish.Stated.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.OperationType;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.ipnledger.ledger.ObjectItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records of the stream and what is published of them, as the first format has both. Old and new
 * versions work the same stream for a while, and subscribers keep what they were told: never edit
 * the fixtures.
 */
class FormatOneTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void todaysImagesAreThoseOfTheFixture() throws IOException {
    Tape tape = new Tape();
    ObjectItem pending = tape.put(about(AUTHORIZATION, 1).state("Pending", null).first());
    ObjectItem open =
        tape.put(about(AUTHORIZATION, 5).state("Open", null).amount("10.00").over(pending));
    tape.put(about(AUTHORIZATION, 9).state("Declined", "AmazonRejected").over(open));
    tape.put(about(CHARGEBACK, 12).amount("10.00").first());

    assertEqual("stream.json", document(tape.records()));
  }

  @Test
  void ofOldImagesTheSameIsPublishedAsEver() throws IOException {
    FakeTopics topics = new FakeTopics();

    Publication publication = new Publication(topics, letter -> {});

    assertThat(publication.publish(records(fixture("stream.json")))).isEmpty();
    ArrayNode published = JSON.createArrayNode();
    topics
        .published()
        .forEach(
            message ->
                published
                    .addObject()
                    .put("topic", message.topic().name())
                    .set("body", JSON.readTree(message.body())));
    assertEqual("published.json", published);
  }

  private static void assertEqual(String fixture, JsonNode today) throws IOException {
    assertThat(today.toString())
        .as(
            "%s of the first format. If the change is meant, give the document a new formatVersion"
                + " and a fixture of its own beside this one; docs/upgrading.md",
            fixture)
        .isEqualTo(fixture(fixture).toString());
  }

  private static JsonNode fixture(String name) throws IOException {
    try (InputStream file = FormatOneTest.class.getResourceAsStream("/format-1/" + name)) {
      return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static ArrayNode document(List<DynamodbStreamRecord> records) {
    ArrayNode all = JSON.createArrayNode();
    for (DynamodbStreamRecord record : records) {
      ObjectNode one = all.addObject().put("eventName", record.getEventName());
      StreamRecord stream = record.getDynamodb();
      one.put("sequenceNumber", stream.getSequenceNumber())
          .put("at", stream.getApproximateCreationDateTime().toInstant().toString());
      one.set("keys", image(stream.getKeys()));
      if (stream.getOldImage() != null) {
        one.set("oldImage", image(stream.getOldImage()));
      }
      one.set("newImage", image(stream.getNewImage()));
    }
    return all;
  }

  private static ObjectNode image(Map<String, AttributeValue> values) {
    ObjectNode image = JSON.createObjectNode();
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              ObjectNode typed = image.putObject(name);
              if (value.getN() == null) {
                typed.put("S", value.getS());
              } else {
                typed.put("N", value.getN());
              }
            });
    return image;
  }

  private static List<DynamodbStreamRecord> records(JsonNode fixture) {
    List<DynamodbStreamRecord> records = new ArrayList<>();
    for (JsonNode one : fixture) {
      DynamodbStreamRecord record = new DynamodbStreamRecord();
      record.setEventID("event-" + (records.size() + 1));
      record.setEventName(OperationType.fromValue(one.path("eventName").asString()));
      record.setDynamodb(
          new StreamRecord()
              .withSequenceNumber(one.path("sequenceNumber").asString())
              .withApproximateCreationDateTime(Date.from(Instant.parse(one.path("at").asString())))
              .withKeys(values(one.path("keys")))
              .withOldImage(one.has("oldImage") ? values(one.path("oldImage")) : null)
              .withNewImage(values(one.path("newImage"))));
      records.add(record);
    }
    return records;
  }

  private static Map<String, AttributeValue> values(JsonNode image) {
    Map<String, AttributeValue> values = new TreeMap<>();
    image
        .properties()
        .forEach(
            entry -> {
              AttributeValue value = new AttributeValue();
              JsonNode typed = entry.getValue();
              if (typed.has("N")) {
                value.setN(typed.path("N").asString());
              } else {
                value.setS(typed.path("S").asString());
              }
              values.put(entry.getKey(), value);
            });
    return values;
  }
}
