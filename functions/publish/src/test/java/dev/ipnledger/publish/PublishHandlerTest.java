package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.testing.FakeContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events as Lambda hands them over. */
class PublishHandlerTest {
  private static final Path SAMPLE = Path.of("..", "..", "events", "publish-declined.json");
  private static final PojoSerializer<DynamodbEvent> SERIALIZER =
      LambdaEventSerializers.serializerFor(
          DynamodbEvent.class, PublishHandlerTest.class.getClassLoader());

  private final FakeTopics topics = new FakeTopics();
  private final List<String> deadLetters = new ArrayList<>();
  private final PublishHandler handler =
      new PublishHandler(new Publication(topics, deadLetters::add));

  @Test
  void theSampleEventIsOneHardDecline() throws IOException {
    StreamsEventResponse response =
        handler.handleRequest(event(Files.readString(SAMPLE)), new FakeContext());

    assertThat(response.getBatchItemFailures()).isEmpty();
    JsonNode alert = topics.documents(Topic.ALERTS).getFirst();
    assertThat(topics.documents(Topic.ALERTS)).hasSize(1);
    assertThat(alert.path("kind").asString()).isEqualTo("HardDecline");
    assertThat(alert.at("/amount/amount").asString()).isEqualTo("240.00");
    assertThat(
            topics.documents(Topic.CHANGES).stream()
                .map(event -> event.at("/after/state").asString()))
        .containsExactly("Pending", "Declined");
    topics.published().forEach(Schemas::accept);
  }

  @Test
  void whatIsNotPublishedIsNamedByItsSequenceNumber() throws IOException {
    topics.refuse(message -> message.body().contains("@2"));
    StreamsEventResponse response =
        handler.handleRequest(event(Files.readString(SAMPLE)), new FakeContext());
    assertThat(response.getBatchItemFailures())
        .extracting(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
        .containsExactly("000000000000000000002");
  }

  @Test
  void everyTypeOfAttributeComesThroughTheWire() {
    Tape tape = new Tape();
    tape.put(Examples.of(SystemItem.Kind.QUARANTINE));
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(tape.records());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    SERIALIZER.toJson(event, json);
    handler.handleRequest(event(json.toString(StandardCharsets.UTF_8)), new FakeContext());
    assertThat(deadLetters).isEmpty();
    assertThat(topics.documents(Topic.ALERTS)).hasSize(1);
  }

  private static DynamodbEvent event(String json) {
    return SERIALIZER.fromJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
