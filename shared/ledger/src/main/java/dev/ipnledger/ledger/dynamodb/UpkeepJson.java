package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.agenda.Doubt;
import dev.ipnledger.domain.agenda.Drift;
import dev.ipnledger.domain.agenda.Review;
import dev.ipnledger.domain.order.Finding;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the system found out by itself about an object, as texts in its item. */
final class UpkeepJson {
  private UpkeepJson() {}

  static @Nullable String write(@Nullable Drift drift) {
    if (drift == null) {
      return null;
    }
    ObjectNode node = Json.newObject();
    node.put("at", drift.at().toString());
    node.put("before", drift.before());
    node.put("after", drift.after());
    node.put("state", drift.state());
    return Json.text(node);
  }

  static Drift drift(String text) {
    JsonNode node = Json.tree(text);
    return new Drift(
        Instant.parse(node.path("at").textValue()),
        node.path("before").textValue(),
        node.path("after").textValue(),
        node.path("state").textValue());
  }

  static @Nullable String write(@Nullable Review review) {
    if (review == null) {
      return null;
    }
    ObjectNode node = Json.newObject();
    node.put("quietSince", review.quietSince().toString());
    node.put("capturedInFull", review.capturedInFull());
    put(node, "lookAt", review.lookAt());
    put(node, "closeSentAt", review.closeSentAt());
    ObjectNode findings = node.putObject("findings");
    review.findings().forEach((finding, detail) -> findings.put(finding.name(), detail));
    return Json.text(node);
  }

  static Review review(String text) {
    JsonNode node = Json.tree(text);
    SortedMap<Finding, String> findings = new TreeMap<>();
    node.path("findings")
        .properties()
        .forEach(
            entry -> findings.put(Finding.valueOf(entry.getKey()), entry.getValue().textValue()));
    return new Review(
        Instant.parse(node.path("quietSince").textValue()),
        node.path("capturedInFull").booleanValue(),
        instant(node.path("lookAt")),
        findings,
        instant(node.path("closeSentAt")));
  }

  static @Nullable String write(@Nullable Doubt doubt) {
    if (doubt == null) {
      return null;
    }
    ObjectNode node = Json.newObject();
    node.put("difference", doubt.difference());
    node.put("certain", doubt.certain());
    node.put("since", doubt.since().toString());
    node.put("comparedAt", doubt.comparedAt().toString());
    return Json.text(node);
  }

  static Doubt doubt(String text) {
    JsonNode node = Json.tree(text);
    return new Doubt(
        node.path("difference").textValue(),
        node.path("certain").booleanValue(),
        Instant.parse(node.path("since").textValue()),
        Instant.parse(node.path("comparedAt").textValue()));
  }

  private static void put(ObjectNode node, String name, @Nullable Instant instant) {
    if (instant != null) {
      node.put(name, instant.toString());
    }
  }

  private static @Nullable Instant instant(JsonNode node) {
    return node.isTextual() ? Instant.parse(node.textValue()) : null;
  }
}
