package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.agenda.Due;
import dev.ipnledger.domain.agenda.Upkeep;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Places;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An object as an item. */
final class ObjectItems {
  static final String KIND = "kind";
  static final String VIEW = "view";
  static final String VERSION = "version";
  static final String ATTENTION = "attention";
  static final String DUE_AT = "dueAt";
  static final String DUE_OPERATION = "dueOperation";
  static final String DUE_TARGET = "dueTarget";
  static final String FAILED_ATTEMPTS = "failedAttempts";
  static final String LAST_ATTEMPT_AT = "lastAttemptAt";
  static final String LAST_FAILURE = "lastFailure";
  static final String CHECKED_IDS = "checkedIds";
  static final String DRIFT = "drift";
  static final String REVIEW = "review";
  static final String DOUBT = "doubt";

  static final List<String> ATTRIBUTES =
      List.of(
          TableDefinition.PK,
          TableDefinition.SK,
          Attributes.FORMAT,
          KIND,
          VIEW,
          VERSION,
          ATTENTION,
          DUE_AT,
          DUE_OPERATION,
          DUE_TARGET,
          FAILED_ATTEMPTS,
          LAST_ATTEMPT_AT,
          LAST_FAILURE,
          CHECKED_IDS,
          DRIFT,
          REVIEW,
          DOUBT);

  private ObjectItems() {}

  static Map<String, AttributeValue> write(ObjectItem object) {
    Upkeep upkeep = object.upkeep();
    Instant lastAttemptAt = upkeep.lastAttemptAt();
    Attributes item =
        Attributes.at(Keys.object(object.object()))
            .put(KIND, object.object().kind().wireName())
            .put(VIEW, ViewJson.write(object.view()))
            .put(VERSION, object.version())
            .put(CHECKED_IDS, upkeep.checkedIds())
            .put(DRIFT, UpkeepJson.write(upkeep.drift()))
            .put(REVIEW, UpkeepJson.write(upkeep.review()))
            .put(DOUBT, UpkeepJson.write(upkeep.doubt()))
            .put(LAST_FAILURE, upkeep.lastFailure())
            .put(LAST_ATTEMPT_AT, lastAttemptAt == null ? null : lastAttemptAt.toString())
            .put(Places.of(object));
    if (upkeep.failedAttempts() > 0) {
      item.put(FAILED_ATTEMPTS, upkeep.failedAttempts());
    }
    object
        .due()
        .ifPresent(
            due ->
                item.put(DUE_AT, due.at().toString())
                    .put(DUE_OPERATION, operation(due))
                    .put(DUE_TARGET, due.target().text()));
    if (!object.attention().isEmpty()) {
      item.put(ATTENTION, attention(object.attention()));
    }
    return item.item();
  }

  static ObjectItem read(Map<String, AttributeValue> values) {
    Attributes item = Attributes.of(values);
    try {
      ObjectRef object = item.object(KIND, item.key().sk().substring(Keys.OBJECT_PREFIX.length()));
      return new ObjectItem(
          ViewReader.read(item.string(VIEW), object),
          new Upkeep(
              item.has(FAILED_ATTEMPTS) ? Math.toIntExact(item.number(FAILED_ATTEMPTS)) : 0,
              item.optional(LAST_ATTEMPT_AT).map(Instant::parse).orElse(null),
              item.optional(LAST_FAILURE).orElse(null),
              new TreeSet<>(item.strings(CHECKED_IDS)),
              item.optional(DRIFT).map(UpkeepJson::drift).orElse(null),
              item.optional(REVIEW).map(UpkeepJson::review).orElse(null),
              item.optional(DOUBT).map(UpkeepJson::doubt).orElse(null)),
          due(item),
          item.optional(ATTENTION).map(text -> attention(text, object)).orElse(List.of()),
          item.number(VERSION));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no object", e);
    }
  }

  private static @Nullable String operation(Due due) {
    Operation operation = due.operation();
    return operation == null ? null : operation.name();
  }

  private static Optional<Due> due(Attributes item) {
    return item.optional(DUE_AT)
        .map(
            at ->
                new Due(
                    item.optional(DUE_OPERATION).map(Operation::valueOf).orElse(null),
                    new AmazonId(item.string(DUE_TARGET)),
                    Instant.parse(at)));
  }

  private static String attention(List<Condition> conditions) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Condition condition : conditions) {
      ObjectNode node = array.addObject();
      node.put("id", condition.id());
      node.put("kind", condition.kind().name());
      node.put("since", condition.since().toString());
      node.put("detail", condition.detail());
      node.put("advice", condition.advice().name());
    }
    return Json.text(array);
  }

  private static List<Condition> attention(String text, ObjectRef object) {
    return Json.tree(text).valueStream().map(node -> condition(node, object)).toList();
  }

  private static Condition condition(JsonNode node, ObjectRef object) {
    return new Condition(
        node.path("id").textValue(),
        AttentionKind.valueOf(node.path("kind").textValue()),
        object,
        Instant.parse(node.path("since").textValue()),
        node.path("detail").textValue(),
        Advice.valueOf(node.path("advice").textValue()));
  }
}
