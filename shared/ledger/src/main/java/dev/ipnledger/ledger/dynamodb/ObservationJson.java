package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * An observation as text, without what the item says elsewhere: its object and its evidence id are
 * in the keys, its {@code asOf} is an attribute of its own, so that it can move alone.
 */
final class ObservationJson {
  private ObservationJson() {}

  static String write(Observation observation) {
    Statement statement = observation.statement();
    ObjectNode json = Json.newObject();
    json.put("source", ValueJson.write(observation.source()));
    Status status = statement.status();
    if (status != null) {
      ValueJson.write(status, json.putObject("status"));
    }
    ObjectNode facts = json.putObject("facts");
    statement.facts().forEach((fact, value) -> facts.set(fact.wireName(), ValueJson.write(value)));
    ValueJson.write(statement.ids(), json.putArray("ids"));
    ValueJson.write(statement.problems(), json.putArray("problems"));
    ValueJson.write(observation.acknowledged(), json.putArray("acknowledged"));
    json.put("conflicting", observation.conflicting());
    // What is empty or false is left out: an item's size is what it costs to write.
    json.removeIf(
        value ->
            value.isContainerNode() ? value.isEmpty() : value.isBoolean() && !value.booleanValue());
    return Json.text(json);
  }

  static Observation read(String text, ObjectRef object, Instant asOf, String evidenceId) {
    JsonNode json = Json.tree(text);
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    json.path("facts")
        .properties()
        .forEach(
            entry -> {
              Fact fact = ValueJson.readFact(entry.getKey());
              facts.put(fact, ValueJson.read(fact, entry.getValue()));
            });
    Statement statement =
        new Statement(
            object,
            json.has("status") ? ValueJson.readStatus(json.path("status")) : null,
            facts,
            ValueJson.readSet(json.path("ids")),
            ValueJson.readList(json.path("problems")));
    return new Observation(
        statement,
        ValueJson.readSource(json.path("source").textValue()),
        asOf,
        evidenceId,
        ValueJson.readSet(json.path("acknowledged")),
        json.path("conflicting").booleanValue());
  }
}
