package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.Standing;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.key.EvidenceId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ViewJson} wrote. Names that it does not know are skipped. */
final class ViewReader {
  /** Stands for what the ids of the object's own evidence begin with. */
  static final String OWN = "~";

  private final ObjectRef object;
  private final JsonNode json;
  private final List<String> evidence;
  private final List<Standing> standings;

  private ViewReader(ObjectRef object, JsonNode json) {
    this.object = object;
    this.json = json;
    this.evidence = ValueJson.readList(json.path("evidence")).stream().map(this::extend).toList();
    this.standings = json.path("standings").valueStream().map(ViewReader::standing).toList();
  }

  static View read(String text, ObjectRef object) {
    return new ViewReader(object, Json.tree(text)).view();
  }

  private View view() {
    return new View(
        object,
        status(),
        sighting("firstCompleted"),
        sighting("firstTerminal"),
        sighting("lastNonTerminal"),
        map(json.path("facts"), ValueJson::readFact, this::claim),
        map(json.path("seen"), ValueJson::readFact, (fact, values) -> members(values)),
        members(json.path("ids")),
        members(json.path("currencies")),
        members(json.path("acknowledged")),
        members(json.path("conflicts")),
        members(json.path("problems")),
        map(
            json.path("heard"),
            ValueJson::readSource,
            (source, at) -> Instant.parse(at.textValue())));
  }

  private @Nullable Claim<Status> status() {
    JsonNode status = json.path("status");
    JsonNode by = status.path("by");
    return status.isMissingNode()
        ? null
        : new Claim<>(ValueJson.readStatus(status), standing(by, 0), evidence(by.path(1)));
  }

  private @Nullable Sighting sighting(String name) {
    JsonNode node = json.path(name);
    return node.isMissingNode()
        ? null
        : new Sighting(Moment.parse(node.path(0).textValue()), evidence(node.path(1)));
  }

  private Claim<Value> claim(Fact fact, JsonNode node) {
    return new Claim<>(
        ValueJson.read(fact, node.path(0)), standing(node, 1), evidence(node.path(2)));
  }

  private SortedMap<String, String> members(JsonNode node) {
    return map(node, Function.identity(), (member, number) -> evidence(number));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> map(
      JsonNode node, Function<String, K> key, BiFunction<K, JsonNode, V> value) {
    TreeMap<K, V> map = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      K read = key.apply(entry.getKey());
      map.put(read, value.apply(read, entry.getValue()));
    }
    return Collections.unmodifiableSortedMap(map);
  }

  private Standing standing(JsonNode by, int position) {
    return standings.get(by.path(position).intValue());
  }

  private String evidence(JsonNode number) {
    return evidence.get(number.intValue());
  }

  private static Standing standing(JsonNode node) {
    String at = node.path(2).textValue();
    return new Standing(
        node.path(0).booleanValue(),
        node.path(1).intValue(),
        at == null ? null : Moment.parse(at),
        Instant.parse(node.path(3).textValue()),
        ValueJson.readSource(node.path(4).textValue()));
  }

  private String extend(String evidenceId) {
    return evidenceId.startsWith(OWN)
        ? EvidenceId.prefix(object.id()) + evidenceId.substring(OWN.length())
        : evidenceId;
  }
}
