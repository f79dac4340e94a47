package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.view.Claim;
import dev.ipnledger.domain.view.Sighting;
import dev.ipnledger.domain.view.Standing;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.key.EvidenceId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view as text, and nothing of it lost. Registers name their evidence and its standing by
 * numbers, which point into two lists, for a view of twenty registers has two or three origins:
 *
 * <pre>{@code
 * {"status":{"state":"Open","lastUpdatedAt":"2026-03-01T10:00:05.000Z","by":[0,0]},
 *  "facts":{"AuthorizationAmount":["EUR 10.00",0,0]},
 *  "seen":{"AuthorizationAmount":{"EUR 10.00":0}},
 *  "heard":{"notification":"2026-03-01T10:00:06Z"},
 *  "standings":[[false,1,"2026-03-01T10:00:05.000Z","2026-03-01T10:00:06Z","notification"]],
 *  "evidence":["~n1"]}
 * }</pre>
 *
 * <p>{@code ~} stands for what the ids of the object's evidence begin with. An empty register is
 * left out.
 */
final class ViewJson {
  private final View view;
  private final Pool<String> evidence = new Pool<>();
  private final Pool<Standing> standings = new Pool<>();
  private final ObjectNode json = Json.newObject();

  private ViewJson(View view) {
    this.view = view;
  }

  static String write(View view) {
    return Json.text(new ViewJson(view).tree());
  }

  private ObjectNode tree() {
    Claim<Status> status = view.status();
    if (status != null) {
      ObjectNode node = json.putObject("status");
      ValueJson.write(status.value(), node);
      by(status, node.putArray("by"));
    }
    sighting("firstCompleted", view.firstCompleted());
    sighting("firstTerminal", view.firstTerminal());
    sighting("lastNonTerminal", view.lastNonTerminal());
    ObjectNode facts = json.putObject("facts");
    view.facts()
        .forEach(
            (fact, claim) ->
                by(claim, facts.putArray(fact.wireName()).add(ValueJson.write(claim.value()))));
    ObjectNode seen = json.putObject("seen");
    view.seen().forEach((fact, values) -> members(seen.putObject(fact.wireName()), values));
    members(json.putObject("ids"), view.ids());
    members(json.putObject("currencies"), view.currencies());
    members(json.putObject("acknowledged"), view.acknowledged());
    members(json.putObject("conflicts"), view.conflicts());
    members(json.putObject("problems"), view.problems());
    ObjectNode heard = json.putObject("heard");
    view.heard().forEach((source, at) -> heard.put(ValueJson.write(source), at.toString()));
    json.removeIf(register -> register.isEmpty());
    ArrayNode weights = json.putArray("standings");
    standings.things().forEach(standing -> write(standing, weights.addArray()));
    ArrayNode ids = json.putArray("evidence");
    evidence.things().forEach(id -> ids.add(shorten(id)));
    return json;
  }

  private void by(Claim<?> claim, ArrayNode to) {
    to.add(standings.number(claim.standing())).add(evidence.number(claim.evidenceId()));
  }

  private void sighting(String name, @Nullable Sighting sighting) {
    if (sighting != null) {
      json.putArray(name)
          .add(sighting.at().canonical())
          .add(evidence.number(sighting.evidenceId()));
    }
  }

  private void members(ObjectNode to, Map<String, String> members) {
    members.forEach((member, evidenceId) -> to.put(member, evidence.number(evidenceId)));
  }

  private static void write(Standing standing, ArrayNode to) {
    Moment at = standing.lastUpdatedAt();
    to.add(standing.terminal())
        .add(standing.rank())
        .add(at == null ? null : at.canonical())
        .add(standing.asOf().toString())
        .add(ValueJson.write(standing.source()));
  }

  private String shorten(String evidenceId) {
    String prefix = EvidenceId.prefix(view.object().id());
    return evidenceId.startsWith(prefix)
        ? ViewReader.OWN + evidenceId.substring(prefix.length())
        : evidenceId;
  }
}
