package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.agenda.Closing;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.HealingBound;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A report as the text of one attribute. */
final class AccountReportJson {
  private AccountReportJson() {}

  static String write(AccountReport report) {
    ObjectNode node = Json.newObject();
    node.put("asOf", report.asOf().toString());
    node.put("due", report.due());
    report.oldestDueAt().ifPresent(at -> node.put("oldestDueAt", at.toString()));
    ObjectNode counted = node.putObject("counted");
    report.counted().forEach(counted::put);
    ObjectNode bounds = node.putObject("bounds");
    report
        .bounds()
        .forEach(
            (kind, bound) ->
                bounds
                    .putObject(kind.name())
                    .put("byPolicy", bound.byPolicy().toString())
                    .put("inForce", bound.inForce().toString()));
    write(report.closing(), node.putObject("closing"));
    return Json.text(node);
  }

  static AccountReport read(String text) {
    JsonNode node = Json.tree(text);
    Map<String, Integer> counted = new TreeMap<>();
    node.path("counted")
        .properties()
        .forEach(entry -> counted.put(entry.getKey(), entry.getValue().intValue()));
    Map<ObjectKind, HealingBound> bounds = new EnumMap<>(ObjectKind.class);
    node.path("bounds")
        .properties()
        .forEach(
            entry ->
                bounds.put(
                    ObjectKind.valueOf(entry.getKey()),
                    new HealingBound(
                        duration(entry.getValue(), "byPolicy"),
                        duration(entry.getValue(), "inForce"))));
    return new AccountReport(
        Instant.parse(node.path("asOf").textValue()),
        new TreeMap<>(counted),
        new TreeMap<>(bounds),
        closing(node.path("closing")),
        node.path("due").intValue(),
        Optional.ofNullable(node.path("oldestDueAt").textValue()).map(Instant::parse));
  }

  private static void write(Closing closing, ObjectNode node) {
    node.put("mode", closing.mode().name());
    node.put("quietFor", closing.quietFor().toString());
    node.put("staleAfter", closing.staleAfter().toString());
    closing.closeIdleAfterDays().ifPresent(days -> node.put("closeIdleAfterDays", days));
    node.put("mostPerRun", closing.mostPerRun());
    node.put("freshFor", closing.freshFor().toString());
    node.put("authorizations", closing.authorizations());
  }

  private static Closing closing(JsonNode node) {
    return new Closing(
        Closing.Mode.valueOf(node.path("mode").textValue()),
        duration(node, "quietFor"),
        duration(node, "staleAfter"),
        node.has("closeIdleAfterDays")
            ? OptionalInt.of(node.path("closeIdleAfterDays").intValue())
            : OptionalInt.empty(),
        node.path("mostPerRun").intValue(),
        duration(node, "freshFor"),
        node.path("authorizations").booleanValue());
  }

  private static Duration duration(JsonNode node, String name) {
    return Duration.parse(node.path(name).textValue());
  }
}
