package dev.ipnledger.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.ledger.key.EvidenceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Evidence of what a shop or a person said. Saying the same again is a duplicate, whoever says it
 * and whenever: the first word stands.
 */
public final class PersonalEvidence {
  private PersonalEvidence() {}

  /**
   * A shop announced one of its order references.
   *
   * @param sellerOrderId the shop's own id for the order; empty when it does not tell
   * @param by who said so
   * @param at when, UTC
   */
  public static Evidence announcement(
      ObjectRef order, Optional<String> sellerOrderId, String by, Instant at) {
    Map<Fact, Value> facts =
        sellerOrderId
            .<Map<Fact, Value>>map(id -> Map.of(Fact.SELLER_ORDER_ID, new Text(id)))
            .orElse(Map.of());
    Statement statement =
        new Statement(order, null, facts, Collections.emptySortedSet(), List.of());
    ObjectNode document =
        JsonNodeFactory.instance.objectNode().put("amazonOrderReferenceId", order.id().text());
    sellerOrderId.ifPresent(id -> document.put("sellerOrderId", id));
    String digest = Digest.of(statement);
    return evidence(
        Observation.of(
            statement, Source.REGISTRATION, at, EvidenceId.ofAnnouncement(order.id(), digest)),
        digest,
        document,
        by);
  }

  /**
   * A person has seen to a condition of an object.
   *
   * @param conditionId {@code Condition.id}
   * @param note what was done; empty when nothing was said
   * @param by who said so
   * @param at when, UTC
   */
  public static Evidence acknowledgement(
      ObjectRef object, String conditionId, Optional<String> note, String by, Instant at) {
    String digest = Digest.of(conditionId);
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("acknowledged", conditionId);
    note.ifPresent(text -> document.put("note", text));
    return evidence(
        new Observation(
            Statement.hint(object),
            Source.REGISTRATION,
            at,
            EvidenceId.ofAcknowledgement(object.id(), digest),
            new TreeSet<>(Set.of(conditionId)),
            false),
        digest,
        document,
        by);
  }

  private static Evidence evidence(
      Observation observation, String digest, ObjectNode document, String by) {
    byte[] bytes = document.put("by", by).toString().getBytes(StandardCharsets.UTF_8);
    return new Evidence(
        observation,
        observation.asOf(),
        digest,
        observation.asOf(),
        null,
        Document.of(bytes),
        null);
  }
}
