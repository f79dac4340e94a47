package dev.ipnledger.publish;

import static dev.ipnledger.publish.Stated.AUTHORIZATION;
import static dev.ipnledger.publish.Stated.CAPTURE;
import static dev.ipnledger.publish.Stated.CHARGEBACK;
import static dev.ipnledger.publish.Stated.ORDER;
import static dev.ipnledger.publish.Stated.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.topic.DeadLetters;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublicationTest {
  private final Tape tape = new Tape();
  private final FakeTopics topics = new FakeTopics();
  private final List<String> deadLetters = new ArrayList<>();
  private final Publication publication = new Publication(topics, deadLetters::add);

  @AfterEach
  void everythingPublishedIsAsTheSchemasSay() {
    topics.published().forEach(Schemas::accept);
  }

  @Test
  void aNewObjectIsAnEventWithoutABefore() {
    tape.put(about(AUTHORIZATION, 1).state("Open", null).amount("10.00").first());
    assertThat(publication.publish(tape.records())).isEmpty();

    JsonNode event = topics.documents(Topic.CHANGES).getFirst();
    assertThat(event.path("eventId").asString()).isEqualTo(AUTHORIZATION.id() + "@1");
    assertThat(event.path("before").isMissingNode()).isTrue();
    assertThat(event.at("/after/state").asString()).isEqualTo("Open");
    assertThat(event.at("/after/amounts/AuthorizationAmount/amount").asString()).isEqualTo("10.00");
    assertThat(event.path("advice").asString()).isEqualTo("SHIP");
    assertThat(topics.documents(Topic.ALERTS)).isEmpty();
  }

  @Test
  void aChangeShowsBeforeAndAfterAndTheDocumentThatBroughtIt() {
    ObjectItem open = tape.put(about(AUTHORIZATION, 1).state("Pending", null).first());
    tape.put(about(AUTHORIZATION, 5).state("Open", null).over(open));
    publication.publish(tape.records());

    JsonNode event = topics.documents(Topic.CHANGES).getLast();
    assertThat(event.at("/before/state").asString()).isEqualTo("Pending");
    assertThat(event.at("/after/state").asString()).isEqualTo("Open");
    assertThat(event.path("changed").valueStream().map(JsonNode::asString))
        .containsExactly("state", "lastUpdatedAt");
    assertThat(event.path("evidenceId").asString())
        .isEqualTo(
            "EVENT#" + AUTHORIZATION.id() + "#n" + Tape.START.plusSeconds(5).getEpochSecond());
    assertThat(event.path("version").asInt()).isEqualTo(2);
  }

  @Test
  void aWriteThatShowsNothingNewPublishesNothing() {
    ObjectItem item = tape.put(about(AUTHORIZATION, 1).state("Open", null).first());
    topics.published().clear();
    tape.put(
        new ObjectItem(
            item.view(),
            new Upkeep(1, Tape.START, "Unavailable", item.upkeep().checkedIds()),
            item.due(),
            item.attention(),
            item.version()));
    publication.publish(List.of(tape.last()));
    assertThat(topics.published()).isEmpty();
  }

  @Test
  void aConditionIsAlertedWhenItAppearsAndOnceOnly() {
    ObjectItem item =
        tape.put(about(AUTHORIZATION, 1).state("Pending", null).amount("240.00").first());
    item = tape.put(about(AUTHORIZATION, 2).state("Declined", "InvalidPaymentMethod").over(item));
    tape.put(about(AUTHORIZATION, 3).fact(Fact.CAPTURE_NOW, new Flag(false)).over(item));
    publication.publish(tape.records());

    assertThat(topics.documents(Topic.ALERTS)).hasSize(1);
    JsonNode alert = topics.documents(Topic.ALERTS).getFirst();
    assertThat(alert.path("id").asString())
        .isEqualTo(AUTHORIZATION.id() + "#HardDecline#Declined/InvalidPaymentMethod");
    assertThat(alert.path("transition").asString()).isEqualTo("raised");
    assertThat(alert.at("/amount/amount").asString()).isEqualTo("240.00");
    assertThat(alert.at("/advice/code").asString()).isEqualTo("CONTACT_BUYER");
    assertThat(alert.path("ageSeconds").asInt()).isZero();
  }

  @Test
  void attributesCarryWhatSubscribersFilterBy() {
    tape.put(about(CHARGEBACK, 1).state("RECEIVED", "Generic").amount("5.00").first());
    publication.publish(tape.records());
    assertThat(topics.published().getFirst().attributes())
        .isEqualTo(
            Map.of(
                "type", "change",
                "kind", "Chargeback",
                "seller", "A1EXAMPLESELLER",
                "environment", "sandbox",
                "state", "RECEIVED"));
    assertThat(topics.published().getLast().attributes())
        .isEqualTo(
            Map.of(
                "type", "alert",
                "kind", "Chargeback",
                "seller", "A1EXAMPLESELLER",
                "environment", "sandbox",
                "severity", "critical",
                "transition", "raised"));
  }

  @Test
  void whatIsOverIsCleared() {
    ObjectItem item = tape.put(about(ORDER, 1).state("Suspended", "InvalidPaymentMethod").first());
    tape.put(about(ORDER, 9).state("Open", null).over(item));
    publication.publish(tape.records());
    List<JsonNode> alerts = topics.documents(Topic.ALERTS);
    assertThat(alerts.stream().map(alert -> alert.path("transition").asString()))
        .containsExactly("raised", "cleared");
    assertThat(alerts.getLast().path("clearedBecause").asString()).isEqualTo("over");
    assertThat(alerts.getLast().path("id")).isEqualTo(alerts.getFirst().path("id"));
    assertThat(alerts.getLast().path("eventId")).isNotEqualTo(alerts.getFirst().path("eventId"));
  }

  @Test
  void whatAPersonAcknowledgedIsClearedAndNeverAlertedAgain() {
    ObjectItem item = tape.put(about(ORDER, 1).state("Closed", "AmazonClosed").first());
    String id = item.attention().getFirst().id();
    item = tape.put(about(ORDER, 2).acknowledging(id).over(item));
    tape.put(about(ORDER, 3).state("Closed", "AmazonClosed").amount("5.00").over(item));
    publication.publish(tape.records());
    List<JsonNode> alerts = topics.documents(Topic.ALERTS);
    assertThat(alerts).hasSize(2);
    assertThat(alerts.getLast().path("clearedBecause").asString()).isEqualTo("acknowledged");
  }

  @Test
  void aMessageSetAsideIsAnAlertWithoutAnObjectAndWithoutItsBytes() {
    SystemItem aside =
        SystemItem.quarantined(
            Owner.UNKNOWN,
            "message-1",
            Tape.START.minusSeconds(60),
            Map.of("problem", "no NotificationData"),
            "the body".getBytes(StandardCharsets.UTF_8));
    tape.put(aside);
    tape.expire(aside);
    publication.publish(tape.records());

    List<JsonNode> alerts = topics.documents(Topic.ALERTS);
    assertThat(alerts).hasSize(2);
    JsonNode alert = alerts.getFirst();
    assertThat(alert.path("id").asString()).isEqualTo("SYSTEM#QUARANTINE#message-1");
    assertThat(alert.path("kind").asString()).isEqualTo("Quarantine");
    assertThat(alert.path("detail").asString()).isEqualTo("no NotificationData");
    assertThat(alert.path("ageSeconds").asInt()).isEqualTo(61);
    assertThat(alerts.getLast().path("transition").asString()).isEqualTo("cleared");
    assertThat(topics.published().getFirst().attributes()).containsEntry("seller", "-");
    assertThat(topics.published().toString()).doesNotContain("the body");
  }

  @Test
  void aMessageThatAPersonHasSeenToIsClearedForThatReason() {
    SystemItem aside = Examples.of(SystemItem.Kind.QUARANTINE);
    tape.put(aside);
    tape.acknowledge(aside);
    tape.expire(aside);
    publication.publish(tape.records());
    List<JsonNode> alerts = topics.documents(Topic.ALERTS);
    assertThat(alerts).hasSize(2);
    assertThat(alerts.getLast().path("clearedBecause").asString()).isEqualTo("acknowledged");
  }

  @Test
  void oneCallToATopicCarriesTheRecordsOfManyObjects() {
    tape.put(about(ORDER, 1).state("Open", null).first());
    tape.put(about(AUTHORIZATION, 1).state("Open", null).first());
    tape.put(about(CAPTURE, 1).state("Completed", null).first());
    publication.publish(tape.records());
    assertThat(topics.calls()).isEqualTo(1);
  }

  @Test
  void afterARefusalTheBatchComesAgainFromThereAndNothingOfTheObjectOvertakes() {
    ObjectItem item = tape.put(about(AUTHORIZATION, 1).state("Pending", null).first());
    tape.put(about(CAPTURE, 1).state("Pending", null).first());
    tape.put(about(AUTHORIZATION, 2).state("Open", null).over(item));
    topics.refuse(message -> message.body().contains(AUTHORIZATION.id() + "@1"));

    assertThat(publication.publish(tape.records()))
        .contains(tape.records().getFirst().getDynamodb().getSequenceNumber());
    assertThat(published()).containsExactly(CAPTURE.id() + "@1");

    topics.recover();
    assertThat(publication.publish(tape.records())).isEmpty();
    assertThat(published())
        .containsExactly(
            CAPTURE.id() + "@1",
            AUTHORIZATION.id() + "@1",
            CAPTURE.id() + "@1",
            AUTHORIZATION.id() + "@2");
  }

  @Test
  void theFirstRecordThatWasNotConfirmedIsTheOneToBeginWith() {
    tape.put(about(ORDER, 1).state("Open", null).first());
    tape.put(about(AUTHORIZATION, 1).state("Open", null).first());
    tape.put(about(CAPTURE, 1).state("Completed", null).first());
    topics.refuse(message -> message.body().contains(AUTHORIZATION.id() + "@1"));
    assertThat(publication.publish(tape.records()))
        .contains(tape.records().get(1).getDynamodb().getSequenceNumber());
  }

  @Test
  void aRecordThatNobodyCanReadGoesToTheDeadLettersAndTheOthersGoOn() {
    tape.put(about(ORDER, 1).state("Open", null).first());
    tape.put(about(AUTHORIZATION, 1).state("Open", null).first());
    tape.put(about(CAPTURE, 1).state("Completed", null).first());
    bend(1, "view", new AttributeValue("not JSON"));

    assertThat(publication.publish(tape.records())).isEmpty();
    assertThat(published()).containsExactly(ORDER.id() + "@1", CAPTURE.id() + "@1");
    JsonNode letter = FakeTopics.json(deadLetters.getFirst());
    assertThat(letter.path("item").asString()).endsWith(AUTHORIZATION.id().text());
    assertThat(letter.path("sequenceNumber").asString()).endsWith("2");
    assertThat(letter.path("why").asString()).contains("is no object");
  }

  @Test
  void aRecordOfAFormatOfTheFutureIsSetAsideWithTheReason() {
    tape.put(about(ORDER, 1).state("Open", null).first());
    bend(0, "formatVersion", new AttributeValue().withN("99"));
    publication.publish(tape.records());
    assertThat(deadLetters.getFirst()).contains("needs a newer version of this software");
  }

  @Test
  void aRecordStaysInTheStreamWhileItsDeadLetterIsNotTaken() {
    tape.put(about(ORDER, 1).state("Open", null).first());
    bend(0, "view", new AttributeValue("not JSON"));
    DeadLetters down =
        letter -> {
          throw new NotPublishedException("down", 0, null);
        };
    assertThat(new Publication(topics, down).publish(tape.records()))
        .contains(tape.records().getFirst().getDynamodb().getSequenceNumber());
  }

  @Test
  void aMessageThatSnsWouldNotTakeIsSetAside() {
    // Some 350 KB: an item takes it, and a message of SNS, of 256 KiB, does not.
    Stated huge = about(ORDER, 1).state("Open", null);
    for (int i = 0; i < 11_000; i++) {
      huge.child("S02-5550001-5550002-A%06d".formatted(i));
    }
    tape.put(huge.first());
    assertThat(publication.publish(tape.records())).isEmpty();
    assertThat(topics.published()).isEmpty();
    assertThat(deadLetters.getFirst()).contains("which SNS does not take");
  }

  @Test
  void noCallIsLargerThanSnsTakes() {
    List<Integer> calls = new ArrayList<>();
    for (int object = 0; object < 6; object++) {
      Stated large =
          about(
                  ObjectRef.of(
                      Stated.SELLER,
                      ObjectKind.ORDER_REFERENCE,
                      new AmazonId("S02-555000" + object + "-5550002")),
                  1)
              .state("Open", null);
      for (int i = 0; i < 3_000; i++) {
        large.child("S02-5550001-5550002-A%06d".formatted(i));
      }
      tape.put(large.first());
    }
    new Publication(
            (topic, messages) -> calls.add(messages.stream().mapToInt(Message::sizeInBytes).sum()),
            deadLetters::add)
        .publish(tape.records());
    assertThat(calls).hasSizeGreaterThan(1).allMatch(size -> size <= Message.MAX_BYTES);
    assertThat(deadLetters).isEmpty();
  }

  private List<String> published() {
    return topics.documents(Topic.CHANGES).stream()
        .map(event -> event.path("eventId").asString())
        .toList();
  }

  private void bend(int record, String attribute, AttributeValue value) {
    Map<String, AttributeValue> image =
        new HashMap<>(tape.records().get(record).getDynamodb().getNewImage());
    image.put(attribute, value);
    tape.records().get(record).getDynamodb().setNewImage(image);
  }
}
