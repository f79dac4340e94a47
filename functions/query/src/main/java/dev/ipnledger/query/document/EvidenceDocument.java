package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Outcome;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One document of the history and what it states.
 *
 * @param id the name that {@code evidence} of an object's document uses
 * @param object kind of the object it is about
 * @param source {@code notification}, {@code get} ...
 * @param asOf when it was true; of a repeated answer the last time
 * @param firstAsOf of a repeated answer the first time; absent when it came once
 * @param receivedAt when it reached us
 * @param outcome {@code recorded}, or {@code conflicting_duplicate} when another document came
 *     before it under the same notification reference id
 * @param facts stated values by the element's name, as canonical texts: {@code EUR 5.00}
 * @param ids children that it lists
 * @param problems what was odd about it
 */
public record EvidenceDocument(
    String id,
    String object,
    String objectId,
    String source,
    String asOf,
    @Nullable String firstAsOf,
    String receivedAt,
    String outcome,
    @Nullable String notificationReferenceId,
    @Nullable String state,
    @Nullable String reasonCode,
    @Nullable String reasonDescription,
    @Nullable String lastUpdatedAt,
    SortedMap<String, String> facts,
    List<String> ids,
    List<String> problems) {
  static EvidenceDocument of(Evidence evidence) {
    Observation observation = evidence.observation();
    Status status = observation.statement().status();
    boolean repeated = evidence.firstAsOf().isBefore(observation.asOf());
    return new EvidenceDocument(
        evidence.id(),
        observation.object().kind().wireName(),
        observation.object().id().text(),
        ObjectDocument.slug(observation.source()),
        UtcMillis.of(observation.asOf()),
        repeated ? UtcMillis.of(evidence.firstAsOf()) : null,
        UtcMillis.of(evidence.receivedAt()),
        (observation.conflicting() ? Outcome.CONFLICTING_DUPLICATE : Outcome.RECORDED).label(),
        evidence.notificationReferenceId(),
        status == null ? null : status.state(),
        status == null ? null : status.reasonCode(),
        status == null ? null : status.reasonDescription(),
        status == null ? null : UtcMillis.ofNullable(status.lastUpdatedAt()),
        facts(observation),
        List.copyOf(observation.statement().ids()),
        observation.statement().problems());
  }

  private static SortedMap<String, String> facts(Observation observation) {
    TreeMap<String, String> facts = new TreeMap<>();
    observation
        .statement()
        .facts()
        .forEach((fact, value) -> facts.put(fact.wireName(), value.canonical()));
    return facts;
  }
}
