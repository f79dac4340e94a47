package dev.ipnledger.ledger.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Times;
import dev.ipnledger.ledger.quarantine.QuarantineKey;
import dev.ipnledger.ledger.quarantine.QuarantinePlaces;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Quarantined.Form;
import dev.ipnledger.ledger.quarantine.Replays;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages in quarantine as items: what any condition has, and how they came and went. */
final class QuarantineItems {
  static final String FORM = "form";
  static final String HEADERS = "headers";
  static final String REPLAYS = "replays";
  static final String REPLAYED_AT = "replayedAt";
  static final String RESOLVED_AT = "resolvedAt";
  static final String RESOLVED_BY = "resolvedBy";
  static final String RESOLVED_NOTE = "resolvedNote";

  /** All but the bytes. */
  static final List<String> WITHOUT_DOCUMENT = withoutDocument();

  private QuarantineItems() {}

  static Map<String, AttributeValue> write(Quarantined message) {
    ObjectNode headers = Json.newObject();
    message.headers().forEach(headers::put);
    Attributes item =
        SystemItems.attributes(message.condition())
            .put(QuarantinePlaces.of(message))
            .put(FORM, message.form().name())
            .put(HEADERS, Json.text(headers))
            .put(REPLAYS, message.replays().count());
    return item.item();
  }

  /** An item that has no form was written before messages could be replayed. */
  static Quarantined read(Map<String, AttributeValue> values) {
    SystemItem condition = SystemItems.read(values);
    Attributes item = Attributes.of(values);
    try {
      return new Quarantined(
          new QuarantineKey(condition.owner(), condition.cause()),
          condition.since(),
          condition.details(),
          item.optional(FORM).map(Form::valueOf).orElse(Form.NOTIFICATION),
          headers(item),
          condition.document(),
          item.has(SystemItems.ACKNOWLEDGED_AT),
          new Replays(
              item.has(REPLAYS) ? Math.toIntExact(item.number(REPLAYS)) : 0,
              item.optional(REPLAYED_AT).map(Instant::parse).orElse(null)),
          resolution(item));
    } catch (RuntimeException e) {
      throw new UnreadableItemException(item.key(), "is no message in quarantine", e);
    }
  }

  private static @Nullable Resolution resolution(Attributes item) {
    return item.optional(RESOLVED_AT)
        .map(
            at ->
                new Resolution(
                    Instant.parse(at), item.string(RESOLVED_BY), item.string(RESOLVED_NOTE)))
        .orElse(null);
  }

  private static SortedMap<String, String> headers(Attributes item) {
    TreeMap<String, String> headers = new TreeMap<>();
    item.optional(HEADERS)
        .ifPresent(
            text ->
                Json.tree(text)
                    .properties()
                    .forEach(entry -> headers.put(entry.getKey(), entry.getValue().textValue())));
    return headers;
  }

  private static List<String> withoutDocument() {
    List<String> names =
        new ArrayList<>(List.of(TableDefinition.PK, TableDefinition.SK, Attributes.FORMAT));
    names.addAll(SystemItems.ATTRIBUTES);
    names.addAll(
        List.of(
            SystemItems.ACKNOWLEDGED_AT,
            FORM,
            HEADERS,
            REPLAYS,
            REPLAYED_AT,
            RESOLVED_AT,
            RESOLVED_BY,
            RESOLVED_NOTE));
    return List.copyOf(names);
  }

  static String time(Instant at) {
    return Times.millis(at);
  }
}
