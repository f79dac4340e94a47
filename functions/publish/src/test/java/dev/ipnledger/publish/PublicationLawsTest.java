package dev.ipnledger.publish;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/** Whatever happens to whichever objects, and however often the stream brings it. */
class PublicationLawsTest {
  private static final List<ObjectRef> OBJECTS =
      List.of(Stated.ORDER, Stated.AUTHORIZATION, Stated.CAPTURE, Stated.REFUND, Stated.CHARGEBACK);
  private static final List<String> STATES =
      List.of("Pending", "Open", "Suspended", "Declined", "Completed", "Closed", "Frozen");
  private static final List<String> REASONS =
      List.of("", "InvalidPaymentMethod", "AmazonClosed", "ProcessingFailure", "AmazonCanceled");

  private final Tape tape = new Tape();
  private final TreeSet<String> appeared = new TreeSet<>();
  private final TreeSet<String> gone = new TreeSet<>();
  private final Map<ObjectRef, ObjectItem> now = new HashMap<>();

  @Property(tries = 60)
  void whatIsAlertedIsExactlyWhatAppearedAndWhatIsGone(@ForAll long seed) {
    history(new Random(seed));
    FakeTopics topics = new FakeTopics();
    assertThat(publication(topics).publish(tape.records())).isEmpty();

    assertThat(alerts(topics, "raised")).containsExactlyElementsOf(appeared);
    assertThat(alerts(topics, "cleared")).containsExactlyElementsOf(gone);
    assertThat(topics.published().stream().map(PublicationLawsTest::eventId))
        .doesNotHaveDuplicates();
    assertThat(standing(topics)).isEqualTo(standingInTheLedger());
    topics.published().forEach(Schemas::accept);
  }

  @Property(tries = 60)
  void crashesRefusalsAndRepetitionsEndInTheSameDocumentsInTheSameOrder(@ForAll long seed) {
    Random random = new Random(seed);
    history(random);
    FakeTopics once = new FakeTopics();
    publication(once).publish(tape.records());
    FakeTopics topics = new FakeTopics();
    deliverWithFaults(topics, random);

    Map<String, String> expected = bodies(once.published());
    assertThat(bodies(topics.published())).isEqualTo(expected);
    assertThat(firstVersions(topics)).isEqualTo(firstVersions(once));
  }

  /** As Lambda does it: batch after batch, again from what failed, again all after a crash. */
  private void deliverWithFaults(FakeTopics topics, Random random) {
    Publication publication = publication(topics);
    List<DynamodbStreamRecord> records = tape.records();
    int from = 0;
    int faults = 0;
    while (from < records.size()) {
      int to = Math.min(records.size(), from + 1 + random.nextInt(20));
      topics.recover();
      boolean crash = faults++ < 40 && random.nextInt(4) == 0;
      if (faults < 40) {
        topics.refuse(message -> random.nextInt(5) == 0);
      }
      Optional<String> failed = publication.publish(records.subList(from, to));
      if (!crash) {
        from = failed.map(this::place).orElse(to);
      }
    }
  }

  private int place(String sequenceNumber) {
    return Integer.parseInt(sequenceNumber) - 1;
  }

  private void history(Random random) {
    int steps = 1 + random.nextInt(40);
    for (int second = 1; second <= steps; second++) {
      ObjectRef object = OBJECTS.get(random.nextInt(OBJECTS.size()));
      ObjectItem before = now.getOrDefault(object, ObjectItem.unseen(object));
      ObjectItem after = stated(object, second, before, random).over(before);
      if (!after.equals(before)) {
        note(before, after);
        now.put(object, tape.put(after));
      }
    }
  }

  private static Stated stated(ObjectRef object, int second, ObjectItem before, Random random) {
    Stated stated = Stated.about(object, second);
    switch (random.nextInt(6)) {
      case 0 ->
          before.attention().stream()
              .findAny()
              .ifPresent(condition -> stated.acknowledging(condition.id()));
      case 1 -> stated.conflicting();
      case 2 -> stated.fact(Fact.REFUND_TYPE, new Text("AmazonA-ZRefund"));
      default -> {
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        stated
            .state(STATES.get(random.nextInt(STATES.size())), reason.isEmpty() ? null : reason)
            .amount(random.nextInt(3) + ".50");
      }
    }
    return stated;
  }

  private void note(ObjectItem before, ObjectItem after) {
    Set<String> old = ids(before);
    Set<String> standing = ids(after);
    String version = "@" + (after.version() + 1);
    standing.stream().filter(id -> !old.contains(id)).forEach(id -> appeared.add(id + version));
    old.stream().filter(id -> !standing.contains(id)).forEach(id -> gone.add(id + version));
  }

  private static Set<String> ids(ObjectItem item) {
    return item.attention().stream().map(Condition::id).collect(Collectors.toSet());
  }

  private static Publication publication(FakeTopics topics) {
    return new Publication(
        topics,
        letter -> {
          throw new AssertionError("no record of the ledger is unreadable: " + letter);
        });
  }

  private static TreeSet<String> alerts(FakeTopics topics, String transition) {
    return topics.documents(Topic.ALERTS).stream()
        .filter(alert -> alert.path("transition").asString().equals(transition))
        .map(alert -> alert.path("eventId").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a reader believes who adds what is raised and takes away what is cleared. */
  private static TreeSet<String> standing(FakeTopics topics) {
    TreeSet<String> standing = new TreeSet<>();
    for (JsonNode alert : topics.documents(Topic.ALERTS)) {
      String id = alert.path("id").asString();
      if (alert.path("transition").asString().equals("raised")) {
        standing.add(id);
      } else {
        standing.remove(id);
      }
    }
    return standing;
  }

  private TreeSet<String> standingInTheLedger() {
    TreeSet<String> standing = new TreeSet<>();
    now.values().forEach(item -> standing.addAll(ids(item)));
    return standing;
  }

  private static String eventId(Message message) {
    return message.topic() + " " + FakeTopics.json(message.body()).path("eventId").asString();
  }

  private static Map<String, String> bodies(List<Message> messages) {
    return messages.stream()
        .collect(
            toMap(
                PublicationLawsTest::eventId,
                Message::body,
                (one, other) -> {
                  assertThat(other).as("one event, two documents").isEqualTo(one);
                  return one;
                },
                TreeMap::new));
  }

  /** Of each object the versions of its events in the order of their first arrival. */
  private static Map<String, List<Long>> firstVersions(FakeTopics topics) {
    Map<String, List<Long>> versions = new LinkedHashMap<>();
    for (JsonNode event : topics.documents(Topic.CHANGES)) {
      List<Long> seen =
          versions.computeIfAbsent(event.at("/object/id").asString(), id -> new ArrayList<>());
      long version = event.path("version").asLong();
      if (!seen.contains(version)) {
        seen.add(version);
      }
    }
    return new TreeMap<>(versions);
  }
}
